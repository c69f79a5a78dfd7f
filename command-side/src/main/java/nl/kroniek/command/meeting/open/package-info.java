/** The slice open-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.open;

import org.jspecify.annotations.NullMarked;
