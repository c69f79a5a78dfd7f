/** The agenda of a meeting: the part of the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.agenda;

import org.jspecify.annotations.NullMarked;
