package nl.kroniek.query.web;

import java.util.List;
import java.util.Objects;
import nl.kroniek.events.plan.LineLink;
import nl.kroniek.events.plan.ReportLine;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.plan.progress.ActivityRow;
import org.jspecify.annotations.Nullable;

/**
 * An activity in the overview of a year.
 *
 * @param meetings "3 vergaderingen: 2 gehouden, 1 geannuleerd"
 */
public record ActivityLine(@Nullable String code, Link link, LightSign first, LightSign second, String meetings,
        @Nullable Goal goal, List<Why> why) {

    static ActivityLine of(ActivityRow row, Desk desk) {
        List<CalendarEntry> entries = row.lines().flatMap(line -> line.links().stream()).map(LineLink::to).distinct()
                .map(id -> desk.chronicle().calendar().find(id.value()).orElse(null)).filter(Objects::nonNull)
                .filter(entry -> !entry.isMistake()).toList();
        String statuses = Tally.statuses(entries, desk);
        return new ActivityLine(row.form().code(), new Link(desk.words().text(row.form().title()),
                desk.at("/voortgang/" + row.year() + "/" + row.id().value())), LightSign.of(row.firstHalf(), desk),
                LightSign.of(row.secondHalf(), desk), statuses.isEmpty() ? desk.say("meetings.none") : statuses,
                Goal.of(row, desk), Why.of(row, desk));
    }

    /** A line of the form with what it rests on. */
    public record Resting(String text, List<Rest> rests) {}

    /** What a line rests on, with its status. */
    public record Rest(Link link, Badge badge, boolean counts) {}

    static List<Resting> lines(List<ReportLine> lines, Desk desk) {
        return lines.stream().map(line -> new Resting(desk.words().text(line.text()),
                line.links().stream().map(link -> rest(link, desk)).toList())).toList();
    }

    private static Rest rest(LineLink link, Desk desk) {
        String id = link.to().value();
        Badge badge = desk.chronicle().calendar().find(id).map(entry -> Badge.of(entry, desk.words()))
                .or(() -> desk.chronicle().decisions().find(id).map(found -> Badge.of(found.state(), desk.words())))
                .orElseGet(() -> new Badge("grey", "paper", desk.say("document")));
        return new Rest(desk.link(id), badge, link.counts());
    }
}
