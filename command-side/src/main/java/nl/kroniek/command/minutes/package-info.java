/** What can be done to the minutes of a meeting: a part of the meeting, and rules that its slices share. */
@NullMarked
package nl.kroniek.command.minutes;

import org.jspecify.annotations.NullMarked;
