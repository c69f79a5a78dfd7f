package nl.kroniek.query.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the calendar as they were chosen, and the addresses of the other shapes with the same filters. */
public final class CalendarForm {

    private static final List<String> FILTERS = List.of("gremium", "status", "soort", "q", "aanwezigen");

    private final CalendarChoice choice;
    private final Desk desk;
    private final Map<String, String> given;

    CalendarForm(CalendarChoice choice, Desk desk, Map<String, String> given) {
        this.choice = choice;
        this.desk = desk;
        this.given = given;
    }

    public String words() {
        return choice.typed().text("q");
    }

    public String shape() {
        return choice.shape().name().toLowerCase(Locale.ROOT);
    }

    public String month() {
        return choice.month().toString();
    }

    public boolean attendanceKnown() {
        return choice.filter().attendanceKnown();
    }

    public List<Option> bodies() {
        return Option.chosen(desk.chronicle().bodies().all().stream()
                .map(body -> new Option(body.id().value(), body.name(), false)).toList(),
                choice.typed().text("gremium"));
    }

    public List<Option> statuses() {
        return Option.chosen(StatusChoice.options(desk), choice.typed().text("status"));
    }

    public List<Option> kinds() {
        return Option.chosen(KindChoice.options(desk), choice.typed().text("soort"));
    }

    /** The years of which something is known. */
    public List<Option> years() {
        return Option.chosen(desk.chronicle().calendar().all().stream().map(CalendarEntry::on)
                .map(date -> date.year()).filter(Objects::nonNull).distinct().sorted()
                .map(year -> new Option(year.toString(), year.toString(), false)).toList(),
                choice.wholeYear() ? Integer.toString(choice.year()) : "");
    }

    /** The year that is on the screen; absent when all years are. */
    public @Nullable Integer yearShown() {
        return choice.shape() == CalendarChoice.Shape.LIJST && !choice.wholeYear() ? null : choice.year();
    }

    public String to(String shape) {
        UriComponentsBuilder address = address().queryParam("weergave", shape);
        if (shape.equals("maand")) {
            address.queryParam("maand", choice.month());
        } else if (shape.equals("jaar") || choice.wholeYear()) {
            address.queryParam("jaar", choice.year());
        }
        return address.encode().toUriString();
    }

    public List<Link> neighbours() {
        List<Link> links = new ArrayList<>();
        for (YearMonth month : List.of(choice.month().minusMonths(1), choice.month().plusMonths(1))) {
            links.add(new Link(MonthSheet.title(month, desk.locale()),
                    address().queryParam("maand", month).encode().toUriString()));
        }
        return links;
    }

    private UriComponentsBuilder address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(desk.at("/kalender"));
        FILTERS.stream().filter(name -> !given.getOrDefault(name, "").isBlank())
                .forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(new HashMap<>(given));
    }
}
