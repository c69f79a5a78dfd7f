/** The slice invite-to-meeting: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.invitation.invite;

import org.jspecify.annotations.NullMarked;
