/** Who gets past the door of the query side at all, and what is said to who does not. Spring Security's chains only. */
@NullMarked
package nl.kroniek.query.guard;

import org.jspecify.annotations.NullMarked;
