/** Whoever keeps the registry running, on a machine where things went wrong. */
@NullMarked
package nl.kroniek.standalone.operator;

import org.jspecify.annotations.NullMarked;
