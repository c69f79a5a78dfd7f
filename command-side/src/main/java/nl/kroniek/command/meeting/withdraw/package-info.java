/** The slice withdraw-cancellation: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.meeting.withdraw;

import org.jspecify.annotations.NullMarked;
