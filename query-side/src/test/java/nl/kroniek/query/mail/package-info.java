/** What tests of mail share. */
@NullMarked
package nl.kroniek.query.mail;

import org.jspecify.annotations.NullMarked;
