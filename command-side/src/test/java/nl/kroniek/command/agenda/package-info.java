/** What the agenda of a meeting decides. */
@NullMarked
package nl.kroniek.command.agenda;

import org.jspecify.annotations.NullMarked;
