/**
 * Proving who one is: names and passwords, what is waited after wrong ones, choosing another, the first account of an
 * empty registry. Both ways in, form and HTTP Basic, come through {@link nl.kroniek.access.signin.SignIn}.
 */
@NullMarked
package nl.kroniek.access.signin;

import org.jspecify.annotations.NullMarked;
