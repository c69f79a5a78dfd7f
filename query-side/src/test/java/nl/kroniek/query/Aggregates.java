package nl.kroniek.query;

import nl.kroniek.events.AccessId;
import nl.kroniek.events.Event;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.association.AssociationEvent;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.document.DocumentEvent;
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.organisation.OrganisationEvent;
import nl.kroniek.events.person.PersonEvent;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.register.RegisterEvent;
import nl.kroniek.events.remark.RemarkEvent;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.series.SeriesEvent;

/** Which thing an event happened to, as the command side would say it. */
public final class Aggregates {

    private Aggregates() {}

    public static String of(Event event) {
        return switch (event) {
            case AssociationEvent e -> e.association().value();
            case OrganisationEvent e -> e.organisation().value();
            case PersonEvent e -> e.person().value();
            case BodyEvent e -> e.body().value();
            case SeatEvent e -> e.seat().value();
            case OfMeeting e -> e.meeting().value();
            case SeriesEvent e -> e.series().value();
            case ContactEvent e -> e.contact().value();
            case MilestoneEvent e -> e.milestone().value();
            case DecisionEvent e -> e.decision().value();
            case RegisterEvent e -> e.register().value();
            case PlanEvent e -> e.plan().value();
            case DocumentEvent e -> e.document().value();
            case RemarkEvent e -> e.remark().value();
            case AccessEvent e -> AccessId.of(e.association()).value();
            default -> throw new IllegalArgumentException("Say here to what " + event.getClass() + " happens");
        };
    }
}
