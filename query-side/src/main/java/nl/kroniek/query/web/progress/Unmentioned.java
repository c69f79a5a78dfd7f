package nl.kroniek.query.web.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.plan.Half;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.web.Badge;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/** What the record has of an activity in a half and its report does not mention yet. */
final class Unmentioned {

    /**
     * Something that can become a line.
     *
     * @param says the line as we would write it
     * @param counts whether it would count towards the target
     */
    record Proposal(String id, Link link, Badge badge, String says, boolean counts) {}

    private Unmentioned() {}

    static List<Proposal> of(ActivityRow activity, Half half, Collection<String> mentioned, Desk desk) {
        Set<BodyId> bodies = bodies(activity, desk);
        List<Proposal> found = new ArrayList<>();
        inHalf(activity.year(), half, desk).filter(entry -> entry.bodies().stream().anyMatch(bodies::contains))
                .filter(entry -> !mentioned.contains(entry.id().value()))
                .forEach(entry -> found.add(meeting(entry, activity, desk)));
        desk.chronicle().decisions().all().stream().filter(entry -> lies(entry.on(), activity.year(), half))
                .filter(entry -> entry.by() instanceof Party.OfBody by && bodies.contains(by.body()))
                .filter(entry -> !mentioned.contains(entry.id().value()))
                .forEach(entry -> found.add(decision(entry, desk)));
        return found;
    }

    /** Everything of the calendar that may lie in a half, whoever it is of. */
    static Stream<CalendarEntry> inHalf(int year, Half half, Desk desk) {
        return desk.chronicle().calendar().all().stream().filter(entry -> lies(entry.on(), year, half));
    }

    /** The bodies of what the activity rests on already; where it rests on nothing, those of its portfolio. */
    private static Set<BodyId> bodies(ActivityRow activity, Desk desk) {
        Set<BodyId> bodies = new HashSet<>();
        activity.lines().flatMap(line -> line.links().stream()).map(LineLink::to)
                .flatMap(id -> desk.chronicle().calendar().find(id.value()).stream())
                .forEach(entry -> bodies.addAll(entry.bodies()));
        if (bodies.isEmpty()) {
            desk.chronicle().bodies().all().stream()
                    .filter(body -> activity.form().portfolio().equals(body.portfolio())).map(BodyEntry::id)
                    .forEach(bodies::add);
        }
        return bodies;
    }

    /** Only what has some date: what has none may lie in any half. */
    private static boolean lies(VagueDate on, int year, Half half) {
        return on.earliest() != null && on.latest() != null
                && on.mayLieWithin(HalfChoice.from(year, half), HalfChoice.to(year, half));
    }

    private static Proposal meeting(CalendarEntry entry, ActivityRow activity, Desk desk) {
        Badge badge = Badge.of(entry, desk.words());
        boolean held = entry.status() == MeetingStatus.HELD;
        return new Proposal(entry.id().value(), desk.link(entry.id().value()), badge,
                desk.say("report.proposed", desk.words().text(entry.title()), desk.words().plain(entry.on()),
                        badge.text().toLowerCase(desk.locale())),
                held && activity.form().target() != null);
    }

    private static Proposal decision(DecisionEntry entry, Desk desk) {
        Badge badge = Badge.of(entry.state(), desk.words());
        return new Proposal(entry.id().value(), desk.link(entry.id()), badge,
                desk.say("report.proposed", desk.words().text(entry.resolution().title()),
                        desk.words().plain(entry.on()), badge.text().toLowerCase(desk.locale())),
                false);
    }
}
