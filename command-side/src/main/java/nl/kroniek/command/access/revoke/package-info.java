/** The slice revoke-role: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.access.revoke;

import org.jspecify.annotations.NullMarked;
