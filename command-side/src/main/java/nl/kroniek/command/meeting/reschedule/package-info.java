/** The slice reschedule-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.reschedule;

import org.jspecify.annotations.NullMarked;
