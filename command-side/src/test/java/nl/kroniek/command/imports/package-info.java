/** Tests of command files. */
@NullMarked
package nl.kroniek.command.imports;

import org.jspecify.annotations.NullMarked;
