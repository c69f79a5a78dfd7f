/** The page where a secretary brings meetings in from a file: first tried, then taken. */
@NullMarked
package nl.kroniek.query.web.exchange;

import org.jspecify.annotations.NullMarked;
