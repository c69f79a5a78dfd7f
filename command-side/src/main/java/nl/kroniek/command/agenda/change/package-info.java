/** The slice change-agenda-item: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.change;

import org.jspecify.annotations.NullMarked;
