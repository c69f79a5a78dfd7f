/** What is true of sessions. */
@NullMarked
package nl.kroniek.access.session;

import org.jspecify.annotations.NullMarked;
