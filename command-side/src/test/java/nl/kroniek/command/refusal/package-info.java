/** Tests of codes and their sentences. */
@NullMarked
package nl.kroniek.command.refusal;

import org.jspecify.annotations.NullMarked;
