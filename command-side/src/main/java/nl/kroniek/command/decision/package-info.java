/** What can be done to decisions: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.decision;

import org.jspecify.annotations.NullMarked;
