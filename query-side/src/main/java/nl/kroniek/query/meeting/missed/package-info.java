/** What did not take place as planned, and why: counted from the calendar; nothing is stored here. */
@NullMarked
package nl.kroniek.query.meeting.missed;

import org.jspecify.annotations.NullMarked;
