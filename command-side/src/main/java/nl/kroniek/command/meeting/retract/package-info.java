/** The slice withdraw-outcome: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.retract;

import org.jspecify.annotations.NullMarked;
