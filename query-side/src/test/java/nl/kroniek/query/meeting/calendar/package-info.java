/** Tests of this view: given events, the rows; and what is asked of them. */
@NullMarked
package nl.kroniek.query.meeting.calendar;

import org.jspecify.annotations.NullMarked;
