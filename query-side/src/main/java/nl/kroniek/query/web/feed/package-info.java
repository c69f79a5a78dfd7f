/** The page where people subscribe to the calendar: it makes secret addresses, says each once, and ends them. */
@NullMarked
package nl.kroniek.query.web.feed;

import org.jspecify.annotations.NullMarked;
