package nl.kroniek.query.web.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.EventCatalog;
import nl.kroniek.events.EventType;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.audit.LogFilter;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.date.DateTyped;
import nl.kroniek.query.web.date.DutchDates;
import nl.kroniek.query.web.date.Toward;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What was chosen above the list of what was recorded. What cannot be read is said and left out. */
public final class LogChoice {

    private static final List<String> NAMES = List.of("soort", "wie", "van", "tot", "ding");

    private final Map<String, String> given;
    private final LocalDate today;
    private final Desk desk;
    private final List<String> problems = new ArrayList<>();
    private final LogFilter filter;

    LogChoice(Map<String, String> given, LocalDate today, Desk desk) {
        this.given = given;
        this.today = today;
        this.desk = desk;
        this.filter = new LogFilter(kind(), or(text("wie")), bound("van", false), bound("tot", true), or(text("ding")));
    }

    LogFilter filter() {
        return filter;
    }

    List<String> problems() {
        return problems;
    }

    /** What was typed; empty when nothing was. */
    public String text(String name) {
        return given.getOrDefault(name, "").strip();
    }

    /** Whether anything was chosen. */
    public boolean isChosen() {
        return NAMES.stream().anyMatch(name -> !text(name).isEmpty());
    }

    /** Every kind of event in the reader's words. */
    public List<Option> kinds() {
        return EventCatalog.all().stream().map(EventType::name)
                .map(name -> new Option(name, desk.say("control.kind." + name), name.equals(text("soort"))))
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    /** Who has or had a role here, by name; and who was chosen though unknown. */
    public List<Option> people() {
        var chosen = text("wie");
        var known = ControlDesk.accounts(desk).toList();
        var unknown = chosen.isEmpty() || known.contains(chosen) ? Stream.<String>empty() : Stream.of(chosen);
        return Stream.concat(known.stream(), unknown)
                .map(account -> new Option(account, desk.find(account).orElse(account), account.equals(chosen)))
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    /** The list with these filters and one more. */
    String with(String name, String value) {
        var address = UriComponentsBuilder.fromPath(desk.at("/controle/vastleggingen"));
        NAMES.stream().filter(each -> !each.equals(name) && !text(each).isEmpty())
                .forEach(each -> address.queryParam(each, text(each)));
        return address.queryParam(name, value).encode().toUriString();
    }

    @Nullable
    Long position(String name) {
        return text(name).matches("\\d{1,18}") ? Long.valueOf(text(name)) : null;
    }

    private @Nullable String kind() {
        var typed = text("soort");
        if (typed.isEmpty() || EventCatalog.of(typed).isPresent()) {
            return or(typed);
        }
        problems.add(desk.say("control.log.no-kind", typed));
        return null;
    }

    /** The beginning of what was typed, or the beginning of what comes after it: "maart 2024" is all of March. */
    private @Nullable Instant bound(String name, boolean last) {
        if (text(name).isEmpty()) {
            return null;
        }
        var day = switch (new DutchDates(today, Toward.PAST, desk.locale()).read(text(name))) {
            case DateTyped.Read read -> last ? read.date().latest() : read.date().earliest();
            case DateTyped.Unread unread -> null;
        };
        if (day == null) {
            problems.add(desk.say("control.log.no-day", text(name)));
            return null;
        }
        return day.plusDays(last ? 1 : 0).atStartOfDay(Netherlands.TIME).toInstant();
    }

    private static @Nullable String or(String text) {
        return text.isEmpty() ? null : text;
    }
}
