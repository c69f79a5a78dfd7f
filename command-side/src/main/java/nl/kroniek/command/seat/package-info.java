/** What can be done to seats: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.seat;

import org.jspecify.annotations.NullMarked;
