package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesEvent;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;

/** Tells what happened to the minutes of a meeting. */
final class MinutesTeller {

    private MinutesTeller() {}

    static Telling tell(MinutesEvent event, Telling t) {
        String name = MeetingTeller.name(event, t);
        return switch (event) {
            case MinutesPublished e -> {
                t.that("minutes-published", name).on(e.on());
                if (e.document() != null) {
                    t.also("document", t.words().name(e.document()));
                }
                yield t.typed("address", e.address()).typed("sha256", e.sha256());
            }
            case MinutesApproved e -> {
                t.that("minutes-approved", name).on(e.on());
                yield e.in() == null ? t : t.also("approved-in", t.words().name(e.in()));
            }
            case MinutesWithdrawn e -> t.that("minutes-withdrawn", name).on(e.on()).typed("reason", e.reason());
        };
    }

    /** Before and after of the minutes: whether people can read them, and whether they are approved. */
    static void add(MinutesEvent event, List<Event> earlier, Changes changes) {
        String before = earlier.stream().filter(MinutesEvent.class::isInstance).map(MinutesEvent.class::cast)
                .filter(each -> each.meeting().equals(event.meeting())).reduce((first, last) -> last)
                .map(MinutesTeller::stand).orElse("change.minutes-none");
        changes.add("minutes", changes.words().say(before), changes.words().say(stand(event)));
    }

    private static String stand(MinutesEvent event) {
        return switch (event) {
            case MinutesPublished unused -> "change.minutes-published";
            case MinutesApproved unused -> "change.minutes-approved";
            case MinutesWithdrawn unused -> "change.minutes-none";
        };
    }
}
