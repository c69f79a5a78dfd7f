/** Proofs of the embedded server: with the official driver, from outside, and with the power taken away. */
@NullMarked
package nl.kroniek.embedded;

import org.jspecify.annotations.NullMarked;
