/** The slice register-organisation: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.organisation.register;

import org.jspecify.annotations.NullMarked;
