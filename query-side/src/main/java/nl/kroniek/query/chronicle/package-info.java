/**
 * All views of one association together, now or as known at a position: what every page and every answer is made from.
 */
@NullMarked
package nl.kroniek.query.chronicle;

import org.jspecify.annotations.NullMarked;
