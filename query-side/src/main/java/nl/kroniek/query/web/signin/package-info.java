/**
 * Signing in and out, passwords, sessions, and the first use of an empty registry. Pages only: who somebody is and
 * whether a password is right is asked of {@code nl.kroniek.access}.
 */
@NullMarked
package nl.kroniek.query.web.signin;

import org.jspecify.annotations.NullMarked;
