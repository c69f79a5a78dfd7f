/** What can be done to bodies: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.body;

import org.jspecify.annotations.NullMarked;
