/** The slice mark-meeting-not-held: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.misses;

import org.jspecify.annotations.NullMarked;
