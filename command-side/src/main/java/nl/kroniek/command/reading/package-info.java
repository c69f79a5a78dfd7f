/**
 * From JSON to a command: shape, sizes and dates are checked here, all faults together. No rule of the domain may
 * enter.
 */
@NullMarked
package nl.kroniek.command.reading;

import org.jspecify.annotations.NullMarked;
