/** Telling people by mail what became of their meeting; it reads views and records nothing. */
@NullMarked
package nl.kroniek.query.mail;

import org.jspecify.annotations.NullMarked;
