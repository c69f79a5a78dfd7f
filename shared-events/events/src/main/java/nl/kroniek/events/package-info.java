/** The words both sides share: ids, dates, and every event. JDK only: an event is a published file format. */
@NullMarked
package nl.kroniek.events;

import org.jspecify.annotations.NullMarked;
