package nl.kroniek.query.meeting.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.kroniek.access.session.Tokens;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.web.date.ClockTimes;
import nl.kroniek.query.web.date.DateTyped;
import nl.kroniek.query.web.date.DutchDates;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.date.Toward;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes commands of rows. The id of a meeting comes from its reference in the file, so the same row is the same meeting
 * at every import.
 *
 * @param say a sentence by its key
 */
public record Planning(Chronicle chronicle, Locale locale, LocalDate today, BiFunction<String, Object[], String> say) {

    private static final Set<String> TO_COME = Set.of("", "gepland", "scheduled", "confirmed", "tentative");
    private static final Set<String> MEETINGS = Set.of("", "vergadering", "meeting");
    private static final int HASH = 32;

    /** What is wrong with one cell; for this class only. */
    private static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Column column;

        Unfit(Column column, String sentence) {
            super(sentence, null, false, false);
            this.column = column;
        }
    }

    public Planned plan(FileRow row) {
        if (isKnown(row)) {
            return new Planned.Known(row);
        }
        try {
            VagueDate on = date(row);
            return new Planned.Command(row, on, command(row, on));
        } catch (Unfit unfit) {
            return new Planned.Wrong(row, unfit.column, String.valueOf(unfit.getMessage()));
        }
    }

    private ObjectNode command(FileRow row, VagueDate on) {
        if (!MEETINGS.contains(row.cell(Column.SOORT).toLowerCase(Locale.ROOT))) {
            throw wrong(Column.SOORT, "exchange.other-kind", row.cell(Column.SOORT));
        }
        if (!TO_COME.contains(row.cell(Column.STATUS).toLowerCase(Locale.ROOT))) {
            throw wrong(Column.STATUS, "exchange.not-planned", row.cell(Column.STATUS));
        }
        List<BodyEntry> bodies = bodies(row);
        ObjectNode json = JsonMapper.shared().createObjectNode().put("do", "schedule-meeting")
                .put("id", "mtg:" + reference(row)).put("title", title(row, bodies));
        json.set("on", Edtf.json(on));
        var ids = json.putArray("bodies");
        bodies.forEach(body -> ids.add(body.id().value()));
        put(json, "topic", row.cell(Column.ONDERWERP));
        put(json, "place", row.cell(Column.PLAATS));
        return json;
    }

    private VagueDate date(FileRow row) {
        if (row.cell(Column.SOORT).equals(IcsRows.REPEATING)) {
            throw wrong(Column.DATUM, "exchange.repeating");
        }
        if (row.cell(Column.DATUM).isEmpty()) {
            throw wrong(Column.DATUM, "exchange.no-date");
        }
        VagueDate date = switch (new DutchDates(today, Toward.FUTURE, locale).read(row.cell(Column.DATUM))) {
            case DateTyped.Read read -> read.date();
            case DateTyped.Unread unread -> throw wrong(Column.DATUM, unread.key(), unread.arguments().toArray());
        };
        if (row.cell(Column.TIJD).isEmpty()) {
            return date;
        }
        LocalTime time = ClockTimes.read(row.cell(Column.TIJD).replaceFirst("^(\\d{1,2}:\\d{2}):\\d{2}$", "$1"))
                .orElseThrow(() -> wrong(Column.TIJD, "date.no-such-time"));
        if (!date.isDay()) {
            throw wrong(Column.TIJD, "date.time-without-day");
        }
        return date.at(time);
    }

    private List<BodyEntry> bodies(FileRow row) {
        List<BodyEntry> found = new ArrayList<>();
        for (String name : row.cell(Column.GREMIUM).split("\\|")) {
            if (!name.isBlank()) {
                found.add(body(name.strip()).orElseThrow(
                        () -> wrong(Column.GREMIUM, "exchange.no-body", name.strip())));
            }
        }
        if (found.isEmpty()) {
            throw wrong(Column.GREMIUM, "exchange.body-missing");
        }
        return found;
    }

    private Optional<BodyEntry> body(String name) {
        return chronicle.bodies().all().stream().filter(body -> body.name().equalsIgnoreCase(name)
                || name.equalsIgnoreCase(body.abbreviation()) || body.id().value().equals(name)).findFirst();
    }

    private static String title(FileRow row, List<BodyEntry> bodies) {
        return row.cell(Column.TITEL).isEmpty() ? bodies.getFirst().name() : row.cell(Column.TITEL);
    }

    /** Ours: the id, which in a feed has an address behind it. */
    private boolean isKnown(FileRow row) {
        String id = row.cell(Column.KENMERK).replaceFirst("@.*$", "");
        return !id.isEmpty() && chronicle.calendar().find(id).isPresent();
    }

    /** Without a reference of its own a row is known by what makes a meeting this meeting. */
    private static String reference(FileRow row) {
        String own = row.cell(Column.KENMERK);
        String known = own.isEmpty()
                ? String.join("\n", Arrays.asList(row.cell(Column.DATUM), row.cell(Column.TIJD),
                        row.cell(Column.TITEL), row.cell(Column.GREMIUM)))
                : own;
        return "file-" + Tokens.hash(known).substring(0, HASH);
    }

    private static void put(ObjectNode json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private Unfit wrong(Column column, String key, Object... values) {
        return new Unfit(column, say.apply(key, values));
    }
}
