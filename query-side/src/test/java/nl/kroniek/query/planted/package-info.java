/** Classes that break the rules of the query side on purpose, so that the rules are seen to work. */
@NullMarked
package nl.kroniek.query.planted;

import org.jspecify.annotations.NullMarked;
