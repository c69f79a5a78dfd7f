/** The command {@code java -jar}: the checks of {@code nl.kroniek.proof} over files, offline. May use nothing else. */
@NullMarked
package nl.kroniek.proof.cli;

import org.jspecify.annotations.NullMarked;
