/** The slice set-body-rules: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.association.rules;

import org.jspecify.annotations.NullMarked;
