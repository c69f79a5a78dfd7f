package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.decision.log.DecisionEntry;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a list shows it.
 *
 * @param number as its register wrote it, or its number elsewhere; absent when it has none
 * @param kind "besluit", "afspraak"…
 * @param text what was decided, as it was written down
 */
public record DecisionLine(@Nullable String number, Link link, String kind, Link by, VagueDate on, String date,
        Badge badge, String text) {

    public static DecisionLine of(DecisionEntry entry, Desk desk) {
        return new DecisionLine(number(entry),
                new Link(desk.words().text(entry.resolution().title()), desk.at("/besluiten/" + entry.id().value())),
                Note.capital(desk.words().word(entry.resolution().kind())), desk.link(entry.by()), entry.on(),
                desk.words().full(entry.on()), Badge.of(entry.state(), desk.words()),
                desk.words().text(entry.resolution().text()));
    }

    public static List<DecisionLine> all(List<DecisionEntry> entries, Desk desk) {
        return entries.stream().map(entry -> of(entry, desk)).toList();
    }

    /** "DB 2024-3: Annotaties op afroep". */
    static String numbered(DecisionEntry entry) {
        return number(entry) + ": " + entry.resolution().title();
    }

    public static @Nullable String number(DecisionEntry entry) {
        return entry.number() == null ? entry.foreignNumber() : entry.number().label();
    }
}
