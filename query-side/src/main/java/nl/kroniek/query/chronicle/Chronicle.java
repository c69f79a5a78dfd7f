package nl.kroniek.query.chronicle;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.access.people.People;
import nl.kroniek.query.agenda.agendas.Agendas;
import nl.kroniek.query.association.directory.Directory;
import nl.kroniek.query.body.bodies.Bodies;
import nl.kroniek.query.decision.log.DecisionLog;
import nl.kroniek.query.document.documents.Documents;
import nl.kroniek.query.meeting.attendance.Attendances;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.invitations.Invitations;
import nl.kroniek.query.meeting.stamps.Stamps;
import nl.kroniek.query.plan.progress.Progress;
import nl.kroniek.query.remark.remarks.Remarks;
import nl.kroniek.query.seat.seats.Seats;

/**
 * Everything the views show of one association. Immutable.
 *
 * @param position global index up to which all of it has seen the log
 */
public record Chronicle(AssociationId association, long position, Calendar calendar, DecisionLog decisions,
        Progress progress, Bodies bodies, Seats seats, Directory directory, Remarks remarks, Documents documents,
        People people, Invitations invitations, Attendances attendance, Agendas agendas, Stamps stamps) {

    /** Puts the rows of every view together. */
    public static Chronicle of(AssociationId association, long position, RowSource rows) {
        var bodyRows = rows.of(Views.BODIES, association);
        var bodies = rows.part(Bodies.class, List.of(bodyRows), () -> new Bodies(bodyRows));
        var meetings = rows.of(Views.CALENDAR, association);
        var calendar = rows.part(Calendar.class, List.of(meetings, bodies), () -> new Calendar(meetings, bodies));
        var agendas = rows.of(Views.AGENDAS, association);
        return new Chronicle(association, position, calendar, new DecisionLog(rows.of(Views.DECISIONS, association)),
                new Progress(rows.of(Views.PROGRESS, association), calendar), bodies,
                new Seats(rows.of(Views.SEATS, association), bodies),
                new Directory(rows.of(Views.DIRECTORY, association)),
                new Remarks(rows.of(Views.REMARKS, association)),
                new Documents(rows.of(Views.DOCUMENTS, association)), new People(rows.of(Views.ACCESS, association)),
                new Invitations(rows.of(Views.INVITATIONS, association)),
                new Attendances(rows.of(Views.ATTENDANCE, association)),
                rows.part(Agendas.class, List.of(agendas), () -> new Agendas(agendas)),
                new Stamps(rows.of(Views.STAMPS, association)));
    }
}
