/** The slice reinstate-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.reinstate;

import org.jspecify.annotations.NullMarked;
