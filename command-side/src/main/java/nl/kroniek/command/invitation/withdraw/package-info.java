/** The slice withdraw-invitation: its command and its endpoint. */
@NullMarked
package nl.kroniek.command.invitation.withdraw;

import org.jspecify.annotations.NullMarked;
