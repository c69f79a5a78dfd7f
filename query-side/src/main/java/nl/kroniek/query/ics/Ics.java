package nl.kroniek.query.ics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A calendar being written, property by property. Lines end in CRLF and are folded at 75 octets, not at 75 characters:
 * an é counts for two and a € for three, and none of them is cut in half.
 */
public final class Ics {

    public static final String ZONE = "Europe/Amsterdam";

    private static final int LINE_OCTETS = 75;
    private static final Pattern NOT_IN_ADDRESS = Pattern.compile("[%?&#/`{|}^\"\\\\ ]");
    private static final String CRLF = "\r\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmmss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final StringBuilder out = new StringBuilder();

    /** A value that needs no escaping: a keyword, a number, an address. */
    public Ics put(String name, String value) {
        fold(name + ":" + value.replaceAll("[\\p{Cntrl}]", ""));
        return this;
    }

    /** What people typed; nothing is written when there is nothing. */
    public Ics text(String name, @Nullable String typed) {
        return typed == null || typed.isBlank() ? this : line(name + ":" + escaped(typed));
    }

    /** Several texts, each of which may have a comma of its own. */
    public Ics texts(String name, List<String> all) {
        return all.isEmpty()
                ? this
                : line(name + ":" + all.stream().map(Ics::escaped).collect(Collectors.joining(",")));
    }

    /**
     * Somebody with a mail address.
     *
     * @param name of the property, with parameters that need no escaping
     * @param calledAs as people know them; a quote or a line end in it would end the parameter
     */
    public Ics person(String name, String calledAs, String address) {
        String quoted = calledAs.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").replace('"', '\'').strip();
        return put(name + ";CN=\"" + quoted + "\"", "mailto:" + NOT_IN_ADDRESS.matcher(address)
                .replaceAll(each -> "%%%02X".formatted((int) each.group().charAt(0))));
    }

    public Ics moment(String name, Instant instant) {
        return line(name + ":" + MOMENT.format(instant));
    }

    /** A whole day, or a time on the clock of the Netherlands. */
    public Ics day(String name, LocalDate day, @Nullable LocalTime time) {
        return line(time == null
                ? name + ";VALUE=DATE:" + DAY.format(day)
                : name + ";TZID=" + ZONE + ":" + DAY.format(day) + "T" + CLOCK.format(time));
    }

    /** The rules of summer time since 1977: what a client must know that has no list of zones of its own. */
    public Ics zone() {
        put("BEGIN", "VTIMEZONE").put("TZID", ZONE);
        turn("DAYLIGHT", "19810329T020000", "+0100", "+0200", "CEST", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
        turn("STANDARD", "19790930T030000", "+0200", "+0100", "CET",
                "FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z");
        turn("STANDARD", "19961027T030000", "+0200", "+0100", "CET", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        return put("END", "VTIMEZONE");
    }

    private void turn(String part, String first, String from, String to, String name, String rule) {
        put("BEGIN", part).put("DTSTART", first).put("RRULE", rule).put("TZOFFSETFROM", from).put("TZOFFSETTO", to)
                .put("TZNAME", name).put("END", part);
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").replace("\n", "\\n");
    }

    private Ics line(String line) {
        fold(line);
        return this;
    }

    private void fold(String line) {
        int room = LINE_OCTETS;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int octets = octets(line.codePointAt(at));
            if (octets > room) {
                out.append(CRLF).append(' ');
                room = LINE_OCTETS - 1;
            }
            out.appendCodePoint(line.codePointAt(at));
            room -= octets;
        }
        out.append(CRLF);
    }

    private static int octets(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
