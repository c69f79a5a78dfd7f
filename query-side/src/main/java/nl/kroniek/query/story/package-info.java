/** Events as sentences for people: what happened, in the reader's language. */
@NullMarked
package nl.kroniek.query.story;

import org.jspecify.annotations.NullMarked;
