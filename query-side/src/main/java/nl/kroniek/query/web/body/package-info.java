/** Forms that found bodies: what is typed becomes a command. Lists and the page of a body are outside. */
@NullMarked
package nl.kroniek.query.web.body;

import org.jspecify.annotations.NullMarked;
