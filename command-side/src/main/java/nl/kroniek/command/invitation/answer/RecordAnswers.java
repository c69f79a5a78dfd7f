package nl.kroniek.command.invitation.answer;

import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;

/** What people answered to their invitations, of one or of many at once. */
public record RecordAnswers(AssociationId association, MeetingId id, List<GivenAnswer> answers,
        VagueDate on) implements Command {}
