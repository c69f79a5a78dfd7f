/** The slice withdraw-seat: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.seat.withdraw;

import org.jspecify.annotations.NullMarked;
