/**
 * The view {@code access}: who has which role in an association, and who had it. Not what counts at the door: that is
 * the role book.
 */
@NullMarked
package nl.kroniek.query.access.people;

import org.jspecify.annotations.NullMarked;
