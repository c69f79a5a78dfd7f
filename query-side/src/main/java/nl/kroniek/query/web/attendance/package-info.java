/** The attendance list of a meeting: its card, its form, and the list on paper and as a file. */
@NullMarked
package nl.kroniek.query.web.attendance;

import org.jspecify.annotations.NullMarked;
