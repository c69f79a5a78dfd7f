/** Slices of bodies and of their seats. */
@NullMarked
package nl.kroniek.command.body;

import org.jspecify.annotations.NullMarked;
