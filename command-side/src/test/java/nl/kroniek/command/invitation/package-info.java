/** Tests of invitations and of what answers come to. */
@NullMarked
package nl.kroniek.command.invitation;

import org.jspecify.annotations.NullMarked;
