package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** A meeting did not take place and nobody knows why. */
public record MeetingNotHeld(AssociationId association, MeetingId meeting, VagueDate on,
        @Nullable String note) implements MeetingEvent {}
