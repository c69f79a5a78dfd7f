/** Proofs of the proofs: public vectors, the definitions themselves, planted faults. */
@NullMarked
package nl.kroniek.proof;

import org.jspecify.annotations.NullMarked;
