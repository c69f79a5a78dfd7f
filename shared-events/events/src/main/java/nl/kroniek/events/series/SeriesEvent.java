package nl.kroniek.events.series;

import nl.kroniek.events.Event;
import nl.kroniek.events.SeriesId;

/** A series of meetings of which the rhythm is known, not each day. */
public sealed interface SeriesEvent extends Event
        permits SeriesStarted, SeriesMeetingsPlanned, SeriesEnded, SeriesEndingWithdrawn {
    SeriesId series();
}
