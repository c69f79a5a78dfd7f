package nl.kroniek.query.meeting.invitations;

import java.util.List;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code invitations}: a row for each meeting to which anybody is invited. */
public final class InvitationsProjection {

    public static final View<MeetingInvitations> VIEW = new View<>("invitations", MeetingInvitations.class, List.of(
            new View.Part<>(InvitationEvent.class, InvitationsProjection::on),
            new View.Part<>(MeetingEvent.class, InvitationsProjection::on)));

    private InvitationsProjection() {}

    static void on(InvitationEvent event, Moment moment, Rows<MeetingInvitations> rows) {
        var id = event.meeting().value();
        switch (event) {
            case ParticipantsInvited e ->
                rows.put(id, rows.find(id).orElseGet(() -> MeetingInvitations.none(e.meeting())).with(e));
            case InvitationAnswered e -> rows.change(id, was -> was.with(e));
            case InvitationWithdrawn e -> rows.change(id, was -> was.without(e));
            case LowAttendanceSignalled e -> rows.change(id, was -> was.with(e));
        }
    }

    static void on(MeetingEvent event, Moment moment, Rows<MeetingInvitations> rows) {
        if (event instanceof MeetingRescheduled || event instanceof MeetingPostponed
                || event instanceof MeetingCorrected corrected && corrected.changesDate()) {
            rows.change(event.meeting().value(), MeetingInvitations::askAgain);
        }
    }
}
