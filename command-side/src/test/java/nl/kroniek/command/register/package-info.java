/** Tests of the numbers. */
@NullMarked
package nl.kroniek.command.register;

import org.jspecify.annotations.NullMarked;
