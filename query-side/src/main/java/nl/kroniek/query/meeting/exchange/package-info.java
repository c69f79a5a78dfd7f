/** The calendar as files: out as CSV, in from CSV and iCalendar, row by row. */
@NullMarked
package nl.kroniek.query.meeting.exchange;

import org.jspecify.annotations.NullMarked;
