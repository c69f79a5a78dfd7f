/** The slice mark-entered-by-mistake: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.mistake;

import org.jspecify.annotations.NullMarked;
