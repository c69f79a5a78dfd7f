/** The slice propose-decision: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.decision.propose;

import org.jspecify.annotations.NullMarked;
