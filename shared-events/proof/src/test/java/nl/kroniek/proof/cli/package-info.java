/** The command as a stranger uses it: words in, sentences and exit codes out. */
@NullMarked
package nl.kroniek.proof.cli;

import org.jspecify.annotations.NullMarked;
