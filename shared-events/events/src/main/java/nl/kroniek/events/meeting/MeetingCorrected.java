package nl.kroniek.events.meeting;

import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What was typed wrongly is mended; nothing changed in the world.
 *
 * @param was everything as it stood, wrong parts and all
 * @param instead everything as it should have been typed
 * @param note how it came to be wrong, where somebody says so
 */
public record MeetingCorrected(AssociationId association, MeetingId meeting, MeetingDetails was, MeetingDetails instead,
        @Nullable String note) implements MeetingEvent {

    /** Another planned date: what was answered was answered to the wrong one. */
    public boolean changesDate() {
        return !was.on().equals(instead.on());
    }
}
