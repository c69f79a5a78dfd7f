package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** Counts what a list shows, in one line: "12 vergaderingen: 11 gehouden, 1 geannuleerd." */
public final class Tally {

    private Tally() {}

    public static String of(List<CalendarEntry> entries, Desk desk) {
        List<String> sentences = new ArrayList<>();
        for (EntryKind kind : EntryKind.values()) {
            List<CalendarEntry> some = entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (kind == EntryKind.MEETING) {
                String statuses = statuses(some, desk);
                sentences.add(desk.count("tally.meeting", some.size()) + (statuses.isEmpty() ? "" : ": " + statuses));
            } else if (!some.isEmpty()) {
                sentences.add(desk.count("tally." + Kebab.of(kind), some.size()));
            }
        }
        return String.join(". ", sentences) + ".";
    }

    /** Only how many of which status: "2 gehouden, 1 geannuleerd"; empty when there is no meeting. */
    public static String statuses(List<CalendarEntry> entries, Desk desk) {
        List<String> parts = new ArrayList<>();
        for (MeetingStatus status : MeetingStatus.values()) {
            long number = entries.stream().filter(entry -> entry.status() == status).count();
            if (number > 0) {
                parts.add(number + " " + desk.words().word(status).toLowerCase(desk.locale()));
            }
        }
        return String.join(", ", parts);
    }
}
