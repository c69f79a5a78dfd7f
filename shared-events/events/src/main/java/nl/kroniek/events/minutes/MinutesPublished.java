package nl.kroniek.events.minutes;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * The minutes can be read. Published again they are a new version; the older one stays in the history.
 *
 * @param document one that is linked in the register; or an address; at least one of the two
 * @param address web address of the minutes
 * @param sha256 of that document, 64 hex digits
 * @param on when they were published
 */
public record MinutesPublished(AssociationId association, MeetingId meeting, @Nullable DocumentId document,
        @Nullable String address, @Nullable String sha256, VagueDate on) implements MinutesEvent {}
