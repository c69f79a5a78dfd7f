package nl.kroniek.events.contact;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.ContactId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * There was contact, without a meeting.
 *
 * @param bodies for which it was had
 * @param with whom
 * @param on when
 */
public record ContactRecorded(AssociationId association, ContactId contact, String title, @Nullable String topic,
        List<BodyId> bodies, List<Party> with, VagueDate on) implements ContactEvent {}
