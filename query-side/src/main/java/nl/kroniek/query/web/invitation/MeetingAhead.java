package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the meeting that a form about its invitations is for. */
@Component
class MeetingAhead {

    private final Desks desks;

    MeetingAhead(Desks desks) {
        this.desks = desks;
    }

    /**
     * A meeting on the desk of who may write about it.
     *
     * @param invitations absent while nobody is invited
     */
    record Found(Desk desk, CalendarEntry entry, @Nullable MeetingInvitations invitations) {

        String address() {
            return desk.at("/vergaderingen/" + entry.id().value());
        }

        boolean isAhead() {
            return entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED;
        }
    }

    Found open(String association, String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        CalendarEntry entry = desk.chronicle().calendar().find(id)
                .filter(found -> found.status() != null && desk.isMayWrite()).orElseThrow(PageMissing::new);
        return new Found(desk, entry, desk.chronicle().invitations().of(id).orElse(null));
    }
}
