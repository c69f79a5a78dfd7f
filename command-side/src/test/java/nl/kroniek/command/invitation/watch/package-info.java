/** Tests of the automation, on the real log. */
@NullMarked
package nl.kroniek.command.invitation.watch;

import org.jspecify.annotations.NullMarked;
