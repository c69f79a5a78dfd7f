/** The slice set-minimum-attendance: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.minimum;

import org.jspecify.annotations.NullMarked;
