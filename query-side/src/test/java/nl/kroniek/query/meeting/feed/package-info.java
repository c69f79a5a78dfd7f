/** Tests of feeds. */
@NullMarked
package nl.kroniek.query.meeting.feed;

import org.jspecify.annotations.NullMarked;
