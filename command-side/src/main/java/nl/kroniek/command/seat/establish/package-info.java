/** The slice establish-seat: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.seat.establish;

import org.jspecify.annotations.NullMarked;
