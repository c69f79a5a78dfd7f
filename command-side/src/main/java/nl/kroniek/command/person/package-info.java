/** What can be done to persons: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.person;

import org.jspecify.annotations.NullMarked;
