/** The slice place-agenda-item: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.place;

import org.jspecify.annotations.NullMarked;
