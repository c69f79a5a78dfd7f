/** The slice withdraw-body-ending: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.body.withdraw;

import org.jspecify.annotations.NullMarked;
