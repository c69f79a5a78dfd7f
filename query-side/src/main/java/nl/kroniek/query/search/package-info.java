/**
 * Finding things by words over all views of one association; views of its own may enter when reading all no longer
 * does.
 */
@NullMarked
package nl.kroniek.query.search;

import org.jspecify.annotations.NullMarked;
