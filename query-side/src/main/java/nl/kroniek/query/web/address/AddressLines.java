package nl.kroniek.query.web.address;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.address.Known;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.vault.Addressee;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which addresses a page shows, as its own address says.
 *
 * @param meeting whose guests are shown; absent: everybody of the association
 * @param words that a name or an address must have; empty: any
 * @param missing only who has no address
 * @param all that are chosen
 */
record AddressLines(@Nullable CalendarEntry meeting, String words, boolean missing, List<AddressLine> all) {

    /** One form with more would take long to read, on the screen and for the server. */
    static final int SHOWN = 200;

    static AddressLines of(Desk desk, AddressBook book, HttpServletRequest request) {
        String id = text(request, "vergadering");
        CalendarEntry meeting = id.isEmpty()
                ? null
                : desk.chronicle().calendar().find(id).filter(entry -> entry.status() != null)
                        .orElseThrow(PageMissing::new);
        List<Known> known = meeting == null ? book.all(desk.chronicle()) : book.invited(desk.chronicle(), id);
        Map<Addressee, String> kept = book.of(desk.chronicle(), known);
        String words = text(request, "zoek");
        boolean missing = !text(request, "zonder").isEmpty();
        List<AddressLine> all = known.stream()
                .map(each -> new AddressLine(each, desk.words().invitee(each.who()),
                        kept.getOrDefault(each.whose(), "")))
                .filter(line -> has(line, words)).filter(line -> !missing || line.kept().isEmpty())
                .sorted(Comparator.comparing(AddressLine::sort)
                        .thenComparing(AddressLine::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new AddressLines(meeting, words, missing, all);
    }

    List<AddressLine> shown() {
        return all.subList(0, Math.min(SHOWN, all.size()));
    }

    int without() {
        return (int) all.stream().filter(line -> line.kept().isEmpty()).count();
    }

    /** The same choice, as an address. */
    String at(String path) {
        UriComponentsBuilder at = UriComponentsBuilder.fromPath(path);
        if (meeting != null) {
            at.queryParam("vergadering", meeting.id().value());
        }
        if (!words.isEmpty()) {
            at.queryParam("zoek", "{words}");
        }
        if (missing) {
            at.queryParam("zonder", "ja");
        }
        return words.isEmpty() ? at.toUriString() : at.encode().buildAndExpand(words).toUriString();
    }

    private static boolean has(AddressLine line, String words) {
        return (line.name() + " " + line.kept()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static String text(HttpServletRequest request, String name) {
        String typed = request.getParameter(name);
        return typed == null ? "" : typed.strip();
    }
}
