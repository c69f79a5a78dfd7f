/** Proofs of the layout of keys. */
@NullMarked
package nl.kroniek.embedded.tree;

import org.jspecify.annotations.NullMarked;
