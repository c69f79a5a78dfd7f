/** The slice withdraw-minutes: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.minutes.withdraw;

import org.jspecify.annotations.NullMarked;
