package nl.kroniek.query.meeting.invitations;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Outlook;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the answers to a meeting come to at a moment.
 *
 * @param figures with the minimum of its bodies; where several meet, the highest
 */
public record Turnout(MeetingInvitations invitations, AnswerFigures figures, Outlook outlook, boolean ahead) {

    /** Absent where nobody is invited. */
    public static Optional<Turnout> of(CalendarEntry entry, Chronicle chronicle, LocalDateTime now) {
        return chronicle.invitations().of(entry.id().value())
                .map(invitations -> of(invitations, entry, chronicle, now));
    }

    /** Also where nobody is invited: then all figures are nothing. */
    static Turnout ofAny(CalendarEntry entry, Chronicle chronicle, LocalDateTime now) {
        return of(entry, chronicle, now).orElseGet(
                () -> of(MeetingInvitations.none(new MeetingId(entry.id().value())), entry, chronicle, now));
    }

    private static Turnout of(MeetingInvitations invitations, CalendarEntry entry, Chronicle chronicle,
            LocalDateTime now) {
        AnswerFigures figures = invitations.figures(minimum(entry, chronicle));
        boolean closed = invitations.isMissed() || isOver(invitations.answerBy(), now);
        boolean ahead = entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED;
        return new Turnout(invitations, figures, figures.outlook(closed), ahead);
    }

    /** Too few come to a meeting that is still ahead. */
    public boolean isLow() {
        return ahead && outlook.isLow();
    }

    /** It was said that too few come, and later answers made that untrue. */
    public boolean isNoLongerLow() {
        return ahead && invitations.signal() != null && !outlook.isLow();
    }

    private static @Nullable Integer minimum(CalendarEntry entry, Chronicle chronicle) {
        return entry.bodies().stream().flatMap(body -> chronicle.bodies().find(body).stream())
                .map(body -> minimum(body, chronicle)).filter(Objects::nonNull).map(Objects::requireNonNull)
                .max(Integer::compare).orElse(null);
    }

    private static @Nullable Integer minimum(BodyEntry body, Chronicle chronicle) {
        return body.minimum() == null
                ? null
                : Integer.valueOf(body.minimum().among(
                        () -> chronicle.directory().association().map(own -> own.members().size()).orElse(0),
                        () -> chronicle.seats().seatedIn(body.id())));
    }

    private static boolean isOver(VagueDate answerBy, LocalDateTime now) {
        if (!answerBy.isDay() || answerBy.latest() == null) {
            return false;
        }
        return !now.isBefore(answerBy.time() == null
                ? answerBy.latest().plusDays(1).atStartOfDay()
                : answerBy.latest().atTime(answerBy.time()));
    }
}
