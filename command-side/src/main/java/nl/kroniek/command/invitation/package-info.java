/**
 * Invitations to a meeting and the answers to them: the part of a meeting, what answers come to, and the rules that
 * slices share.
 */
@NullMarked
package nl.kroniek.command.invitation;

import org.jspecify.annotations.NullMarked;
