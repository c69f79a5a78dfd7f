/** The page of one seat; seats in a table belong to the page of their body. */
@NullMarked
package nl.kroniek.query.web.seat;

import org.jspecify.annotations.NullMarked;
