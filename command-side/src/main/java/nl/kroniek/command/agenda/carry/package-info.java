/** The slice carry-over-agenda-item: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.carry;

import org.jspecify.annotations.NullMarked;
