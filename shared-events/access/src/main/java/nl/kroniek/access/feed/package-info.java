/**
 * Secret addresses of calendars: who made them, for what, and the hash of each. What a calendar shows does not enter.
 */
@NullMarked
package nl.kroniek.access.feed;

import org.jspecify.annotations.NullMarked;
