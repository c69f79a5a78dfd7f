/** The slice schedule-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.schedule;

import org.jspecify.annotations.NullMarked;
