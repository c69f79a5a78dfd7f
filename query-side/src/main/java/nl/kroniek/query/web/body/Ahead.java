package nl.kroniek.query.web.body;

import java.util.Set;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;

/** What a body still has before it: whoever ends it must know, for its meetings stay as they are planned. */
final class Ahead {

    private static final Set<MeetingStatus> OPEN = Set.of(MeetingStatus.SCHEDULED, MeetingStatus.POSTPONED);

    private Ahead() {}

    /** In one sentence that leads to them; null when there is nothing. */
    static @Nullable Link of(BodyEntry body, Desk desk) {
        int number = (int) desk.chronicle().calendar().all().stream().filter(
                entry -> entry.status() != null && OPEN.contains(entry.status()) && entry.bodies().contains(body.id()))
                .count();
        return number == 0
                ? null
                : new Link(desk.count("body.still-planned", number),
                        desk.at("/kalender?weergave=lijst&gremium=" + body.id().value()));
    }
}
