/** The forms of seats. */
@NullMarked
package nl.kroniek.query.web.seat;

import org.jspecify.annotations.NullMarked;
