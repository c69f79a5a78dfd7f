/** Tests of {@code nl.kroniek.query.mail.letter}. */
@NullMarked
package nl.kroniek.query.mail.letter;

import org.jspecify.annotations.NullMarked;
