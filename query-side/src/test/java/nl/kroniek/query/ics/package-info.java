/** Tests of how calendars are written. */
@NullMarked
package nl.kroniek.query.ics;

import org.jspecify.annotations.NullMarked;
