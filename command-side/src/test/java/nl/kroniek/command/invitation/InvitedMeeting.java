package nl.kroniek.command.invitation;

import static nl.kroniek.command.Slice.VGG;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.command.Slice;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.invitation.Answer;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.jspecify.annotations.Nullable;

/** A meeting of a body with four invitations to answer by 14 September, and what the tests say of it. */
final class InvitedMeeting {

    static final MeetingId ID = new MeetingId("mtg-1");
    static final BodyId COUNCIL = new BodyId("bdy-council");
    static final VagueDate DAY = EdtfDates.parse("2023-09-01");
    static final VagueDate BY = EdtfDates.parse("2023-09-14");
    static final VagueDate AFTER = EdtfDates.parse("2023-09-15");
    static final Event SCHEDULED = new MeetingScheduled(VGG, ID, "PHO Cultuur", null, EdtfDates.parse("2023-09-21"),
            List.of(COUNCIL), List.of(), List.of(), false, List.of(), null, false, null, null, null);
    static final Event BODY = new BodyEstablished(VGG, COUNCIL, "PHO Cultuur", null, BodyKind.PORTFOLIO_COUNCIL, null,
            List.of(), List.of(), List.of(), Authority.NOT_STATED, null, null, DAY);

    private InvitedMeeting() {}

    static Invitee who(int number) {
        return new Invitee.OfParty(new Party.Described("gemeente " + number));
    }

    static Event invited(int number) {
        return new ParticipantsInvited(VGG, ID, IntStream.rangeClosed(1, number)
                .mapToObj(each -> new Invitation(each, who(each))).toList(), BY, DAY);
    }

    static Event answered(int number, Answer answer) {
        return new InvitationAnswered(VGG, ID, number, answer, null, DAY);
    }

    static Event withdrawn(int number) {
        return new InvitationWithdrawn(VGG, ID, number, null, DAY);
    }

    static Event minimum(@Nullable Integer number) {
        return new MinimumAttendanceSet(VGG, COUNCIL, number == null ? null : new AttendanceMinimum.Fixed(number),
                DAY);
    }

    /** Four are invited, three have to come; these happened after that. */
    static Slice<Meeting> with(Event... after) {
        List<Event> history = new ArrayList<>(List.of(SCHEDULED, invited(4)));
        history.addAll(List.of(after));
        return Slice.of(Meeting.class).elsewhere(BODY, minimum(3)).given(history.toArray(Event[]::new));
    }
}
