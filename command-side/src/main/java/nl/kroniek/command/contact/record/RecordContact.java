package nl.kroniek.command.contact.record;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.ContactId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** There was contact without a meeting. */
public record RecordContact(AssociationId association, ContactId id, String title, @Nullable String topic,
        List<BodyId> bodies, List<Party> with, VagueDate on) implements Command {}
