/** Tests of this view: given events, the rows; and what is asked of them. */
@NullMarked
package nl.kroniek.query.seat.seats;

import org.jspecify.annotations.NullMarked;
