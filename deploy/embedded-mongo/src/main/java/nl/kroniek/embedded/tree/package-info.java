/**
 * How documents and indexes lie in the trees of the store: BSON values under keys whose bytes sort as MongoDB sorts.
 * What reads, writes and searches those trees may enter; syncing, files and processes are none of its business.
 */
@NullMarked
package nl.kroniek.embedded.tree;

import org.jspecify.annotations.NullMarked;
