/** The slice cancel-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.cancel;

import org.jspecify.annotations.NullMarked;
