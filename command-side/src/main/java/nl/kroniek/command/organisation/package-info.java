/** What can be done to organisations: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.organisation;

import org.jspecify.annotations.NullMarked;
