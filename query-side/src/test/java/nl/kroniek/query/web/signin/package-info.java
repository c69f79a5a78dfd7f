/** What is true of signing in on pages, without a server. */
@NullMarked
package nl.kroniek.query.web.signin;

import org.jspecify.annotations.NullMarked;
