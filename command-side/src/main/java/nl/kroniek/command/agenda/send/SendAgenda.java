package nl.kroniek.command.agenda.send;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;

/** The agenda went out as it stands. */
public record SendAgenda(AssociationId association, MeetingId id, List<Party> to, VagueDate on) implements Command {}
