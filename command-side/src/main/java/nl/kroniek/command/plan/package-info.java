/** What can be done to annual plans: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.plan;

import org.jspecify.annotations.NullMarked;
