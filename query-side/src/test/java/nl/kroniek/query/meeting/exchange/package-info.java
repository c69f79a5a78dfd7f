/** Tests of the calendar as a file. */
@NullMarked
package nl.kroniek.query.meeting.exchange;

import org.jspecify.annotations.NullMarked;
