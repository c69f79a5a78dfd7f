/** Sending one mail at a time: whose turn it is, what the server answered, and when to try again. */
@NullMarked
package nl.kroniek.query.mail.send;

import org.jspecify.annotations.NullMarked;
