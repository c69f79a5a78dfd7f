/** Tests of {@code nl.kroniek.query.mail.address}. */
@NullMarked
package nl.kroniek.query.mail.address;

import org.jspecify.annotations.NullMarked;
