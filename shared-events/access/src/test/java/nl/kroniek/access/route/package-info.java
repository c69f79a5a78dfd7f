/** Proofs of the gate. */
@NullMarked
package nl.kroniek.access.route;

import org.jspecify.annotations.NullMarked;
