/** The page behind the search box; only what is about finding may enter. */
@NullMarked
package nl.kroniek.query.web.search;

import org.jspecify.annotations.NullMarked;
