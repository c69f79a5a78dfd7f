/** The slice correct-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.correct;

import org.jspecify.annotations.NullMarked;
