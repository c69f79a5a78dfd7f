/** Command files: one command a line, through the same door as everybody. */
@NullMarked
package nl.kroniek.command.imports;

import org.jspecify.annotations.NullMarked;
