package nl.kroniek.query.meeting.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Categories;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/** A feed as two readers who share nothing understand it; what they do not agree on fails the test. */
public final class ReadFeed {

    private static final List<String> COMPARED = List.of(Property.UID, Property.SUMMARY, Property.DESCRIPTION,
            Property.SEQUENCE, Property.STATUS, Property.LOCATION, Property.URL);

    private ReadFeed() {}

    /** The events by uid, without what stands behind the at sign. */
    public static Map<String, VEvent> of(byte[] bytes) {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        String text = new String(bytes, StandardCharsets.UTF_8);
        ICalendar one = Biweekly.parse(text).first();
        if (!one.getEvents().isEmpty()) {
            // It counts no zone as a component, and RFC 5545 does: of an empty calendar it would say that it is too
            // empty.
            assertThat(one.validate(ICalVersion.V2_0).getWarnings()).as("biweekly finds nothing wrong").isEmpty();
        }
        assertThat(theirs(one)).isEqualTo(judged(text));
        return one.getEvents().stream().collect(Collectors.toMap(
                event -> event.getUid().getValue().replaceAll("@.*", ""), Function.identity()));
    }

    public static VEvent one(Map<String, VEvent> read, String id) {
        return Objects.requireNonNull(read.get(id), () -> id + " is not in the feed, but " + read.keySet());
    }

    public static List<String> categories(VEvent event) {
        return event.getCategories().stream().map(Categories::getValues).flatMap(List::stream).toList();
    }

    /** When it begins, as the clock in Amsterdam shows it. */
    public static String begin(VEvent event) {
        var format = new java.text.SimpleDateFormat(
                event.getDateStart().getValue().hasTime() ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd", java.util.Locale.ROOT);
        // A day without a time is read at midnight of this machine, wherever that is.
        format.setTimeZone(event.getDateStart().getValue().hasTime()
                ? TimeZone.getTimeZone("Europe/Amsterdam")
                : TimeZone.getDefault());
        return format.format(event.getDateStart().getValue());
    }

    private static Map<String, List<String>> theirs(ICalendar calendar) {
        Map<String, List<String>> all = new TreeMap<>();
        for (VEvent event : calendar.getEvents()) {
            all.put(event.getUid().getValue(), Stream.of(event.getUid().getValue(), event.getSummary().getValue(),
                    event.getDescription().getValue(), String.valueOf(event.getSequence().getValue()),
                    event.getStatus() == null ? "" : event.getStatus().getValue(),
                    event.getLocation() == null ? "" : event.getLocation().getValue(), event.getUrl().getValue())
                    .map(text -> text.replace("\r\n", "\n")).toList());
        }
        return all;
    }

    private static Map<String, List<String>> judged(String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var verdict = calendar.validate();
            assertThat(verdict.hasErrors()).as("ical4j says: " + verdict).isFalse();
            Map<String, List<String>> all = new TreeMap<>();
            for (CalendarComponent event : calendar.getComponents("VEVENT")) {
                List<String> values = COMPARED.stream()
                        .map(name -> event.getProperty(name).map(found -> ((Property) found).getValue()).orElse(""))
                        .toList();
                all.put(values.getFirst(), values);
            }
            return all;
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError("ical4j cannot read it", unreadable);
        }
    }
}
