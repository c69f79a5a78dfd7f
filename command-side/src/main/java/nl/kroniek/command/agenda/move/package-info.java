/** The slice move-agenda-item: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.move;

import org.jspecify.annotations.NullMarked;
