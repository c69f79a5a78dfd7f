/** The attendance list on pages, tried on a small year. */
@NullMarked
package nl.kroniek.query.web.attendance;

import org.jspecify.annotations.NullMarked;
