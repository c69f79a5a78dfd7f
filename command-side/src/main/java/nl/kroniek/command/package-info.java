/**
 * The side that decides: every command by name, every aggregate, and the application that runs them. Features and
 * slices live below.
 */
@NullMarked
package nl.kroniek.command;

import org.jspecify.annotations.NullMarked;
