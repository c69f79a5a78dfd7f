/** The slice register-person: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.person.register;

import org.jspecify.annotations.NullMarked;
