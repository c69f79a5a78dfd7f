/** Writing calendars as RFC 5545 wants them: lines, texts, days, the zone. What stands in a calendar does not enter. */
@NullMarked
package nl.kroniek.query.ics;

import org.jspecify.annotations.NullMarked;
