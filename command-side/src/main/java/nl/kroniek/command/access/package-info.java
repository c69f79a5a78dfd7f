/** The feature access: who may do what in an association, as facts. Its slices lie below. */
@NullMarked
package nl.kroniek.command.access;

import org.jspecify.annotations.NullMarked;
