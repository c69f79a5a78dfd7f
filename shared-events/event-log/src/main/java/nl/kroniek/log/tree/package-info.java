/** The Merkle tree over the commits of the log: kept in tiles, checked against what it is made of. */
@NullMarked
package nl.kroniek.log.tree;

import org.jspecify.annotations.NullMarked;
