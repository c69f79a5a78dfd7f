/** What can be done to milestones: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.milestone;

import org.jspecify.annotations.NullMarked;
