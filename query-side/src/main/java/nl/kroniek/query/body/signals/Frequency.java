package nl.kroniek.query.body.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.query.association.directory.BodyRulesRow;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** How often a body met, against how often it should. Where the record leaves room for doubt, nothing is said. */
final class Frequency {

    private final BodyEntry body;
    private final BodyRulesRow rule;
    private final Calendar calendar;
    private final LocalDate today;

    Frequency(BodyEntry body, BodyRulesRow rule, Chronicle chronicle, LocalDate today) {
        this.body = body;
        this.rule = rule;
        this.calendar = chronicle.calendar();
        this.today = today;
    }

    /**
     * Years of which the registry knows that something was held at all, the newest first: of others it knows nothing.
     */
    static List<Integer> years(Chronicle chronicle, LocalDate today) {
        TreeSet<Integer> known = new TreeSet<>();
        chronicle.calendar().all().stream().filter(entry -> entry.status() == MeetingStatus.HELD).forEach(entry -> {
            Integer year = entry.on().year();
            if (year != null && year <= today.getYear()) {
                known.add(year);
            }
        });
        return List.copyOf(known.descendingSet());
    }

    List<BodySignal> in(int year) {
        List<BodySignal> found = new ArrayList<>();
        BodyRules rules = rule.rules();
        if (beginsAfter(rule.since(), year) || rules.fewestMeetings() == null && rules.mostMeetings() == null) {
            return found;
        }
        YearCount count = YearCount.of(calendar, body.id(), year, today);
        boolean running = year == today.getYear();
        int possible = count.held() + count.maybe() + (running ? count.ahead() : 0);
        if (rules.fewestMeetings() != null && !count.more() && wasThereAll(year)
                && possible < rules.fewestMeetings()) {
            found.add(
                    new BodySignal.TooFew(body.id(), year, count.held(), running ? count.ahead() : 0, running, rules));
        }
        if (rules.mostMeetings() != null && count.held() > rules.mostMeetings()) {
            found.add(new BodySignal.TooMany(body.id(), year, count.held(), rules));
        }
        return found;
    }

    /** A body that began or ended within the year had less time than others. */
    private boolean wasThereAll(int year) {
        return !beginsAfter(body.since(), year) && (body.ended() == null || endsAfter(body.ended().on(), year))
                && (body.handedOver() == null || endsAfter(body.handedOver().on(), year));
    }

    private static boolean beginsAfter(VagueDate date, int year) {
        return date.earliest() != null && date.earliest().isAfter(LocalDate.of(year, 1, 1));
    }

    private static boolean endsAfter(VagueDate date, int year) {
        return date.earliest() != null && date.earliest().getYear() > year;
    }
}
