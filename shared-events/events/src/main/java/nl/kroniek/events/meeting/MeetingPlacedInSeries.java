package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.SeriesId;

/** A meeting belongs to a series from now on: in the commit in which it was planned. */
public record MeetingPlacedInSeries(AssociationId association, MeetingId meeting,
        SeriesId series) implements MeetingEvent {}
