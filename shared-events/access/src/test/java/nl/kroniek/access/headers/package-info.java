/** What is true of the headers of every answer. */
@NullMarked
package nl.kroniek.access.headers;

import org.jspecify.annotations.NullMarked;
