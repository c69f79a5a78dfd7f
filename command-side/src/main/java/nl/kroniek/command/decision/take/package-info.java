/** The slice take-decision: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.decision.take;

import org.jspecify.annotations.NullMarked;
