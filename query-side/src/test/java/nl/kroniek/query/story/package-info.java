/** Tests of the words: every event told in both languages, every constant with a word, every kind of date. */
@NullMarked
package nl.kroniek.query.story;

import org.jspecify.annotations.NullMarked;
