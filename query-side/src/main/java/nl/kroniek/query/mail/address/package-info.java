/** Whose mail addresses are kept, and what counts as one. The addresses themselves are in the vault and in no view. */
@NullMarked
package nl.kroniek.query.mail.address;

import org.jspecify.annotations.NullMarked;
