/** Proofs of who may read what. */
@NullMarked
package nl.kroniek.query.access;

import org.jspecify.annotations.NullMarked;
