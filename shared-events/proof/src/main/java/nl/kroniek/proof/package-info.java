/** What anybody needs to check Kroniek's history without Kroniek: layouts, hashes and proofs. The JDK only. */
@NullMarked
package nl.kroniek.proof;

import org.jspecify.annotations.NullMarked;
