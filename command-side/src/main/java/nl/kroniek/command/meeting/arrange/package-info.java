/** The slice arrange-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.arrange;

import org.jspecify.annotations.NullMarked;
