package nl.kroniek.query.web.missed;

import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.meeting.missed.MissedFilter;
import nl.kroniek.query.meeting.missed.NonOccurrences.Count;
import nl.kroniek.query.meeting.missed.Recurrences;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.Note;
import org.jspecify.annotations.Nullable;

/**
 * A table of counts, each of which leads to the list of what was counted.
 *
 * @param columns the heads, without that of the first column and of the total
 */
public record Comparison(List<Link> columns, List<Row> rows) {

    /** @param total how many meetings the row counts; each of them once */
    public record Row(Link head, List<Cell> cells, Cell total) {}

    /** @param what the head of its column, for where columns do not stand beside each other */
    public record Cell(String what, int number, @Nullable String href) {}

    /** A row for every reason, a column for every year. */
    static Comparison years(Recurrences found, MissedFilter chosen, Desk desk) {
        List<Link> years = found.byYear().stream().map(line -> year(line.value(), chosen.body(), desk)).toList();
        List<Row> rows = IntStream.range(0, found.reasons().size()).mapToObj(at -> {
            Count<ReasonCategory> reason = found.reasons().get(at);
            List<Cell> cells = found.byYear().stream().map(line -> cell(
                    line.value() == null ? desk.say("missed.no-year") : line.value().toString(),
                    line.reasons().get(at).number(), line.value(), chosen.body(), reason, desk)).toList();
            return new Row(new Link(word(reason.value(), desk), null), cells,
                    cell(desk.say("missed.total"), reason.number(), null, chosen.body(), reason, desk));
        }).toList();
        return new Comparison(years, rows);
    }

    /** A row for every body, a column for every reason. */
    static Comparison bodies(Recurrences found, MissedFilter chosen, Desk desk) {
        List<Link> reasons = found.reasons().stream().map(each -> new Link(word(each.value(), desk), null)).toList();
        List<Row> rows = found.byBody().stream().map(line -> {
            List<Cell> cells = line.reasons().stream().map(reason -> cell(word(reason.value(), desk), reason.number(),
                    chosen.year(), line.value(), reason, desk)).toList();
            return new Row(body(line.value(), chosen.year(), desk), cells, new Cell(desk.say("missed.total"),
                    line.total(), line.value() == null ? null : at(chosen.year(), line.value(), "", desk)));
        }).toList();
        return new Comparison(reasons, rows);
    }

    static String word(@Nullable ReasonCategory reason, Desk desk) {
        return reason == null ? desk.say("missed.no-reason") : Note.capital(desk.words().word(reason));
    }

    static String value(@Nullable ReasonCategory reason) {
        return reason == null ? "onbekend" : Kebab.of(reason);
    }

    private static Cell cell(String what, int number, @Nullable Integer year, @Nullable BodyId body,
            Count<ReasonCategory> reason, Desk desk) {
        return new Cell(what, number, number == 0 ? null : at(year, body, value(reason.value()), desk));
    }

    private static Link year(@Nullable Integer year, @Nullable BodyId body, Desk desk) {
        return year == null
                ? new Link(desk.say("missed.no-year"), null)
                : new Link(year.toString(), at(year, body, "", desk));
    }

    private static Link body(@Nullable BodyId body, @Nullable Integer year, Desk desk) {
        return body == null
                ? new Link(desk.say("missed.no-body"), null)
                : new Link(desk.words().name(body), at(year, body, "", desk));
    }

    private static String at(@Nullable Integer year, @Nullable BodyId body, String reason, Desk desk) {
        String query = (year == null ? "" : "&jaar=" + year) + (body == null ? "" : "&gremium=" + body.value())
                + (reason.isEmpty() ? "" : "&reden=" + reason);
        return desk.at("/niet-doorgegaan" + (query.isEmpty() ? "" : "?" + query.substring(1)) + "#alle");
    }
}
