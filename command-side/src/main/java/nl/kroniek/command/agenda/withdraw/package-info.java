/** The slice withdraw-agenda-item: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.withdraw;

import org.jspecify.annotations.NullMarked;
