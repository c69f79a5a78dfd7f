/** Tests of mail, and what they share. */
@NullMarked
package nl.kroniek.query.mail;

import org.jspecify.annotations.NullMarked;
