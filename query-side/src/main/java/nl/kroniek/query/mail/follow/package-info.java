/** Who is to be told of an event, worked out from the views; nothing here knows a database or a mail server. */
@NullMarked
package nl.kroniek.query.mail.follow;

import org.jspecify.annotations.NullMarked;
