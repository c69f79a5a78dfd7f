/** Proofs of the vault. */
@NullMarked
package nl.kroniek.vault;

import org.jspecify.annotations.NullMarked;
