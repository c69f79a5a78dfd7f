package nl.kroniek.query.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.mail.letter.Occasion;

/** A meeting that lies ahead, and what happens to it. */
public final class Ahead {

    public static final AssociationId OURS = new AssociationId("ons");
    public static final AssociationId THEIRS = new AssociationId("hun");
    public static final MeetingId MEETING = new MeetingId("mtg-een");
    public static final VagueDate DAY = VagueDate.day(LocalDate.of(2050, 3, 1));
    public static final VagueDate LATER = VagueDate.day(LocalDate.of(2050, 4, 5));
    private static final VagueDate TODAY = VagueDate.unknown();

    private Ahead() {}

    public static Event[] planned() {
        return planned(OURS, MEETING);
    }

    public static Event[] planned(AssociationId association, MeetingId meeting) {
        return new Event[]{new AssociationRegistered(association, "Vereniging " + association, association.value()),
                new MeetingScheduled(association, meeting, "PHO Water", null, DAY, List.of(), List.of(), List.of(),
                        false,
                        List.of(), null, false, null, null, null)};
    }

    public static Event invited(int... numbers) {
        return invited(OURS, MEETING, numbers);
    }

    public static Event invited(AssociationId association, MeetingId meeting, int... numbers) {
        return new ParticipantsInvited(association, meeting, IntStream.of(numbers).mapToObj(number -> new Invitation(
                number, new Invitee.OfParty(new Party.Described("gemeente " + number)))).toList(), TODAY, TODAY);
    }

    public static Event moved() {
        return new MeetingRescheduled(OURS, MEETING, DAY, LATER, List.of(), TODAY);
    }

    public static Event cancelled() {
        return new MeetingCancelled(OURS, MEETING, List.of(new Reason(ReasonCategory.WEATHER, "sneeuw")), null, null,
                List.of(), TODAY);
    }

    /** One to that number, about what stands at that position, due at once. */
    public static Mail mail(String event, int number, Occasion occasion, long position, Instant now) {
        return Mail.waiting(event, OURS, MEETING, number,
                occasion == Occasion.AGENDA
                        ? "agenda-sent"
                        : occasion == Occasion.INVITED ? "participants-invited" : "meeting-rescheduled",
                occasion, position, now);
    }
}
