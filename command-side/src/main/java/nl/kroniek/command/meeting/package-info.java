/** What can be done to meetings: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.meeting;

import org.jspecify.annotations.NullMarked;
