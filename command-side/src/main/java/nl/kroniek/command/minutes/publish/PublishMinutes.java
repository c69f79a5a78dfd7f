package nl.kroniek.command.minutes.publish;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/** The minutes of a held meeting can be read. */
public record PublishMinutes(AssociationId association, MeetingId id, @Nullable DocumentId document,
        @Nullable String address, @Nullable String sha256, VagueDate on) implements Command {}
