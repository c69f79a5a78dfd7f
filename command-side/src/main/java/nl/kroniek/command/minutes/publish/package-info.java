/** The slice publish-minutes: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.minutes.publish;

import org.jspecify.annotations.NullMarked;
