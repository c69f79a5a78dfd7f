package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.contact.ContactEvent;
import nl.kroniek.events.contact.ContactRecorded;
import nl.kroniek.events.milestone.MilestoneEvent;
import nl.kroniek.events.milestone.MilestoneReached;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import nl.kroniek.events.series.SeriesStarted;

/** Tells of what stands beside meetings: series, contacts, milestones. */
final class OccasionTellers {

    private OccasionTellers() {}

    static Telling tell(SeriesEvent event, Telling t) {
        return switch (event) {
            case SeriesStarted e -> bodies(e.bodies(),
                    t.that("series-started", t.words().text(e.title()), t.words().recurrence(e.recurrence()))
                            .on(e.on()).typed("topic", e.topic()));
            case SeriesMeetingsPlanned e -> t.that("series-meetings-planned", series(e, t))
                    .list("days", e.sittings().stream().map(each -> t.words().plain(each.on())).toList());
            case SeriesEndingWithdrawn e -> t.that("series-ending-withdrawn", series(e, t)).on(e.on())
                    .typed("reason", e.reason());
            case SeriesEnded e -> t.that("series-ended", series(e, t)).on(e.on()).typed("note", e.note());
        };
    }

    private static String series(SeriesEvent event, Telling t) {
        return t.earlier(SeriesStarted.class).map(first -> t.words().text(first.title()))
                .orElseGet(() -> t.words().name(event.series()));
    }

    static Telling tell(ContactEvent event, Telling t) {
        return switch (event) {
            case ContactRecorded e -> bodies(e.bodies(), t.that("contact-recorded", t.words().text(e.title()))
                    .on(e.on()).typed("topic", e.topic()).parties("with", e.with()));
        };
    }

    static Telling tell(MilestoneEvent event, Telling t) {
        return switch (event) {
            case MilestoneReached e -> bodies(e.bodies(),
                    t.that("milestone-reached", t.words().text(e.title())).on(e.on()).typed("topic", e.topic()));
        };
    }

    private static Telling bodies(List<BodyId> bodies, Telling t) {
        return t.list("bodies", bodies.stream().map(t.words()::name).toList());
    }
}
