/** The slice send-agenda: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.agenda.send;

import org.jspecify.annotations.NullMarked;
