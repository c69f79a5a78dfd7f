package nl.kroniek.query.meeting.invitations;

import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Outlook;

/** That too few people come, as it was seen at that moment. */
public record LowSignal(AnswerFigures figures, Outlook outlook, VagueDate on) {}
