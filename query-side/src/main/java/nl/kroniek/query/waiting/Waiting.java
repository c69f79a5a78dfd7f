package nl.kroniek.query.waiting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import nl.kroniek.events.Precision;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.remark.RemarkKind;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionState;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.remark.remarks.RemarkEntry;

/**
 * What waits on a day. A meeting that nobody confirmed does not wait: that was answered, with "we do not know".
 *
 * @param low meetings ahead to which too few people come, as their answers show; the nearest first
 * @param outcomes meetings whose day has passed and of which nobody recorded whether they were held, the latest first
 * @param dates meetings that were postponed or planned and have no day, in the order of the calendar
 * @param reports halves with activities that were not reported
 * @param decisions proposals and studies on which no decision followed
 * @param explored cancelled meetings of which something is still being explored
 * @param openPoints remarks that say that something is still open
 */
public record Waiting(List<CalendarEntry> low, List<CalendarEntry> outcomes, List<CalendarEntry> dates,
        List<DueReport> reports,
        List<DecisionEntry> decisions, List<CalendarEntry> explored, List<RemarkEntry> openPoints) {

    /** As it stands when the day begins. */
    public static Waiting on(LocalDate today, Chronicle chronicle) {
        return at(today.atStartOfDay(), chronicle);
    }

    public static Waiting at(LocalDateTime now, Chronicle chronicle) {
        LocalDate today = now.toLocalDate();
        return new Waiting(meetings(chronicle, entry -> !isOver(entry, today)
                && Turnout.of(entry, chronicle, now).filter(Turnout::isLow).isPresent()),
                meetings(chronicle, entry -> isOver(entry, today)).stream()
                        .sorted(comparing(entry -> entry.on().latest(), nullsLast(reverseOrder()))).toList(),
                meetings(chronicle, entry -> lacksDay(entry) && !isOver(entry, today)),
                DueReport.on(today, chronicle.progress()),
                chronicle.decisions().all().stream().filter(entry -> entry.state() == DecisionState.PROPOSED
                        || entry.state() == DecisionState.UNDER_STUDY).toList(),
                meetings(chronicle, Waiting::isExplored),
                chronicle.remarks().all().stream()
                        .filter(remark -> remark.stands() && remark.kind() == RemarkKind.OPEN_POINT).toList());
    }

    /** What is still ahead, or may be; the nearest first, without a day last. */
    public static List<CalendarEntry> ahead(LocalDate today, Chronicle chronicle) {
        return meetings(chronicle, entry -> entry.on().latest() != null && !entry.on().latest().isBefore(today)
                && entry.status() != MeetingStatus.HELD).stream()
                .sorted(comparing((CalendarEntry entry) -> !entry.on().isDay())
                        .thenComparing(entry -> entry.on().earliest(), nullsLast(naturalOrder())))
                .toList();
    }

    /** How many things wait for a secretary. A half counts once, however many activities it has. */
    public int size() {
        return low.size() + outcomes.size() + dates.size() + reports.size() + decisions.size();
    }

    /**
     * A postponed meeting waits for a day also when its vague new date has passed: asking whether it was held comes
     * later.
     */
    private static boolean isOver(CalendarEntry entry, LocalDate today) {
        boolean planned = entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.OPENED
                || entry.status() == MeetingStatus.POSTPONED && entry.on().isDay();
        return planned && entry.on().latest() != null && entry.on().latest().isBefore(today);
    }

    private static boolean lacksDay(CalendarEntry entry) {
        return entry.status() == MeetingStatus.POSTPONED && !entry.on().isDay()
                || entry.status() == MeetingStatus.SCHEDULED && entry.on().precision() == Precision.UNKNOWN;
    }

    private static boolean isExplored(CalendarEntry entry) {
        return entry.cancellation() != null
                && entry.cancellation().followUp().stream().anyMatch(FollowUp.BeingExplored.class::isInstance);
    }

    private static List<CalendarEntry> meetings(Chronicle chronicle, Predicate<CalendarEntry> waits) {
        return chronicle.calendar().all().stream().filter(entry -> entry.status() != null).filter(waits).toList();
    }
}
