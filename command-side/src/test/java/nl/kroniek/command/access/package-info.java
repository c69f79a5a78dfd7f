/** Proofs of the feature access. */
@NullMarked
package nl.kroniek.command.access;

import org.jspecify.annotations.NullMarked;
