/** When each thing in the calendar was recorded and last changed; nothing but what is read from its events. */
@NullMarked
package nl.kroniek.query.meeting.stamps;

import org.jspecify.annotations.NullMarked;
