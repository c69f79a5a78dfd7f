/** Tests of this part of mail. */
@NullMarked
package nl.kroniek.query.mail.follow;

import org.jspecify.annotations.NullMarked;
