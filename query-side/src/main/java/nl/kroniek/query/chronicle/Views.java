package nl.kroniek.query.chronicle;

import java.util.List;
import java.util.Optional;
import nl.kroniek.query.access.people.AccessProjection;
import nl.kroniek.query.access.people.RoleEntry;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.AgendasProjection;
import nl.kroniek.query.association.directory.DirectoryProjection;
import nl.kroniek.query.association.directory.DirectoryRow;
import nl.kroniek.query.body.bodies.BodiesProjection;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionLogProjection;
import nl.kroniek.query.document.documents.DocumentEntry;
import nl.kroniek.query.document.documents.DocumentsProjection;
import nl.kroniek.query.meeting.attendance.AttendanceProjection;
import nl.kroniek.query.meeting.attendance.AttendanceSheet;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingCalendarProjection;
import nl.kroniek.query.meeting.invitations.InvitationsProjection;
import nl.kroniek.query.meeting.invitations.MeetingInvitations;
import nl.kroniek.query.meeting.stamps.Stamp;
import nl.kroniek.query.meeting.stamps.StampsProjection;
import nl.kroniek.query.plan.progress.ProgressProjection;
import nl.kroniek.query.plan.progress.ProgressRow;
import nl.kroniek.query.remark.remarks.RemarkEntry;
import nl.kroniek.query.remark.remarks.RemarksProjection;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.SeatsProjection;
import nl.kroniek.query.view.View;

/** The one list of all views. A view that stands here is kept, compared and waited for. */
public final class Views {

    public static final View<CalendarEntry> CALENDAR = MeetingCalendarProjection.VIEW;
    public static final View<AgendaEntry> AGENDAS = AgendasProjection.VIEW;
    public static final View<DecisionEntry> DECISIONS = DecisionLogProjection.VIEW;
    public static final View<ProgressRow> PROGRESS = ProgressProjection.VIEW;
    public static final View<BodyEntry> BODIES = BodiesProjection.VIEW;
    public static final View<SeatEntry> SEATS = SeatsProjection.VIEW;
    public static final View<DirectoryRow> DIRECTORY = DirectoryProjection.VIEW;
    public static final View<RemarkEntry> REMARKS = RemarksProjection.VIEW;
    public static final View<DocumentEntry> DOCUMENTS = DocumentsProjection.VIEW;
    public static final View<RoleEntry> ACCESS = AccessProjection.VIEW;
    public static final View<MeetingInvitations> INVITATIONS = InvitationsProjection.VIEW;
    public static final View<AttendanceSheet> ATTENDANCE = AttendanceProjection.VIEW;
    public static final View<Stamp> STAMPS = StampsProjection.VIEW;

    public static final List<View<?>> ALL = List.of(CALENDAR, AGENDAS, DECISIONS, PROGRESS, BODIES, SEATS, DIRECTORY,
            REMARKS, DOCUMENTS, ACCESS, INVITATIONS, ATTENDANCE, STAMPS);

    private Views() {}

    /** The view of that name, as it stands in addresses. */
    public static Optional<View<?>> named(String name) {
        return ALL.stream().<View<?>>map(view -> view).filter(view -> view.name().equals(name)).findFirst();
    }
}
