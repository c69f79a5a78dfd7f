/** The slice signal-low-attendance: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.invitation.signal;

import org.jspecify.annotations.NullMarked;
