/** The slice register-association: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.association.register;

import org.jspecify.annotations.NullMarked;
