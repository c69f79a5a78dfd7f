/** Tests of this part of mail. */
@NullMarked
package nl.kroniek.query.mail.send;

import org.jspecify.annotations.NullMarked;
