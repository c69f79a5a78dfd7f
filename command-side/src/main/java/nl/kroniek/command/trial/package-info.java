/** The dry run: every aggregate decides on what is in the log, on a copy that is thrown away. Nothing of it is kept. */
@NullMarked
package nl.kroniek.command.trial;

import org.jspecify.annotations.NullMarked;
