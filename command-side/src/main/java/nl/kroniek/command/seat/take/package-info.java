/** The slice take-seat: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.seat.take;

import org.jspecify.annotations.NullMarked;
