/** The slice vacate-seat: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.seat.vacate;

import org.jspecify.annotations.NullMarked;
