/** The slice postpone-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.postpone;

import org.jspecify.annotations.NullMarked;
