/** What can be done to associations and their members: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.association;

import org.jspecify.annotations.NullMarked;
