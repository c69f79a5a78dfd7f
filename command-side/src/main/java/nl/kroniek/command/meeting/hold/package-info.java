/** The slice hold-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.hold;

import org.jspecify.annotations.NullMarked;
