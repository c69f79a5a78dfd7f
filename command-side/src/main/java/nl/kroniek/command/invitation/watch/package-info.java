/**
 * The automation that sees that too few people will come, and says so once: what it follows, what it waits for, how far
 * it is.
 */
@NullMarked
package nl.kroniek.command.invitation.watch;

import org.jspecify.annotations.NullMarked;
