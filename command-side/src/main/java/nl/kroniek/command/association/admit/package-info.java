/** The slice admit-member: its command, its endpoint and the rules that only it has. */
@NullMarked
package nl.kroniek.command.association.admit;

import org.jspecify.annotations.NullMarked;
