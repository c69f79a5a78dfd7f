/** The calendar as other programs subscribe to it, by the door of the API or by a secret address. */
@NullMarked
package nl.kroniek.query.meeting.feed;

import org.jspecify.annotations.NullMarked;
