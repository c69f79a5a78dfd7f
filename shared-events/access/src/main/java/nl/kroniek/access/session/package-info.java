/**
 * Who is signed in from one request to the next: sessions as documents, the cookie and the header that name one. What
 * keeps, reads or ends a session may enter; who somebody is and what they may do is asked elsewhere.
 */
@NullMarked
package nl.kroniek.access.session;

import org.jspecify.annotations.NullMarked;
