/** The slice revoke-decision: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.decision.revoke;

import org.jspecify.annotations.NullMarked;
