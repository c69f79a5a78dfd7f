/** Seats in bodies and in committees of others: who holds them, on whose behalf, from when until when. */
@NullMarked
package nl.kroniek.query.seat.seats;

import org.jspecify.annotations.NullMarked;
