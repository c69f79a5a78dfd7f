package nl.kroniek.query.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.kroniek.events.Event;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.association.AssociationEvent;
import nl.kroniek.events.attendance.AttendanceEvent;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.document.DocumentEvent;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;
import nl.kroniek.events.minutes.MinutesEvent;
import nl.kroniek.events.organisation.OrganisationEvent;
import nl.kroniek.events.person.PersonEvent;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.register.RegisterEvent;
import nl.kroniek.events.remark.RemarkEvent;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;
import org.springframework.stereotype.Component;

/** Finds the teller of each feature; a test asks it for every event of the catalog in both languages. */
@Component
public final class Stories {

    /**
     * @param event any event of the catalog, or one that cannot be read
     * @param names what an id is called in its association; empty for what is not known
     * @param locale Dutch, or anything else for English
     */
    public Story of(Recorded event, Function<String, Optional<String>> names, Locale locale) {
        return of(event, List.of(), names, locale);
    }

    /** @param earlier what was recorded of the same aggregate before: tells what stood there until then */
    public Story of(Recorded event, List<Event> earlier, Function<String, Optional<String>> names,
            Locale locale) {
        Telling telling = new Telling(new Wording(names, locale), earlier);
        return switch (event) {
            case RecordedEvent known -> tell(known.event(), telling).of(known);
            case UnreadableEvent unknown -> telling.of(unknown);
        };
    }

    private static Telling tell(Event event, Telling t) {
        return switch (event) {
            case AssociationEvent of -> PartyTellers.tell(of, t);
            case OrganisationEvent of -> PartyTellers.tell(of, t);
            case PersonEvent of -> PartyTellers.tell(of, t);
            case BodyEvent of -> BodyTeller.tell(of, t);
            case SeatEvent of -> SeatTeller.tell(of, t);
            case MeetingEvent of -> MeetingTeller.tell(of, t);
            case InvitationEvent of -> InvitationTeller.tell(of, t);
            case AttendanceEvent of -> AttendanceTeller.tell(of, t);
            case NonOccurrenceEvent of -> NonOccurrenceTeller.tell(of, t);
            case MinutesEvent of -> MinutesTeller.tell(of, t);
            case AgendaEvent of -> AgendaTeller.tell(of, t);
            case SeriesEvent of -> OccasionTellers.tell(of, t);
            case ContactEvent of -> OccasionTellers.tell(of, t);
            case MilestoneEvent of -> OccasionTellers.tell(of, t);
            case DecisionEvent of -> DecisionTeller.tell(of, t);
            case RegisterEvent of -> DecisionTeller.tell(of, t);
            case PlanEvent of -> PlanTeller.tell(of, t);
            case DocumentEvent of -> PaperTellers.tell(of, t);
            case RemarkEvent of -> PaperTellers.tell(of, t);
            case AccessEvent of -> AccessTeller.tell(of, t);
            default -> throw new IllegalArgumentException(
                    "No sentence for " + event.getClass().getSimpleName() + ": add a teller for its feature");
        };
    }
}
