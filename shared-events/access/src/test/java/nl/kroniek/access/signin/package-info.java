/** What is true of proving who one is. */
@NullMarked
package nl.kroniek.access.signin;

import org.jspecify.annotations.NullMarked;
