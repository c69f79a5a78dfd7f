/** The decision register, which gives each decision of a body and year its number. It has no command of its own. */
@NullMarked
package nl.kroniek.command.register;

import org.jspecify.annotations.NullMarked;
