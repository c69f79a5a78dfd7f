/** The slice approve-minutes: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.minutes.approve;

import org.jspecify.annotations.NullMarked;
