/** The slice study-decision: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.decision.study;

import org.jspecify.annotations.NullMarked;
