/** What can be done to series: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.series;

import org.jspecify.annotations.NullMarked;
