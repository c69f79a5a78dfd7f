/**
 * Other things that a command names: whether they exist, in the same association. Read from the log, never from a view.
 */
@NullMarked
package nl.kroniek.command.reference;

import org.jspecify.annotations.NullMarked;
