/** Tests of this part of mail. */
@NullMarked
package nl.kroniek.query.mail.outbox;

import org.jspecify.annotations.NullMarked;
