/** The slice mark-meeting-unconfirmed: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.doubt;

import org.jspecify.annotations.NullMarked;
