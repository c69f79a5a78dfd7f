/** Tests of the tree over the log. */
@NullMarked
package nl.kroniek.log.tree;

import org.jspecify.annotations.NullMarked;
