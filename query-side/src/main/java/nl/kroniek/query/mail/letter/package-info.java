/**
 * What a letter says, worked out from the views when it is sent, and how it becomes MIME. Nothing here sends or
 * remembers.
 */
@NullMarked
package nl.kroniek.query.mail.letter;

import org.jspecify.annotations.NullMarked;
