package nl.kroniek.query.web;

import java.time.LocalDate;
import java.util.List;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;

/** What a secretary can do with a meeting as it stands: only what its rules will not refuse. */
public final class MeetingDeeds {

    /**
     * A link to a form.
     *
     * @param first whether this is what the meeting waits for: the one filled button of the page
     */
    public record Deed(Link link, boolean first) {}

    private MeetingDeeds() {}

    public static List<Deed> of(CalendarEntry entry, LocalDate today, Desk desk) {
        MeetingStatus status = entry.status();
        if (status == null || !desk.isMayWrite()) {
            return List.of();
        }
        boolean over = entry.on().latest() != null && entry.on().latest().isBefore(today);
        return switch (status) {
            case SCHEDULED -> over
                    ? deeds(true, entry, desk, "gehouden", "niet-gehouden", "verplaatsen", "uitstellen", "annuleren")
                    : isOn(today, entry)
                            ? deeds(true, entry, desk, "openen", "gehouden", "plaats-en-tijd", "verplaatsen",
                                    "uitstellen", "annuleren")
                            : deeds(false, entry, desk, "verplaatsen", "plaats-en-tijd", "uitstellen", "annuleren",
                                    "gehouden");
            case OPENED -> deeds(true, entry, desk, "gehouden", "besluiten");
            case POSTPONED -> deeds(true, entry, desk, "verplaatsen", "annuleren", "gehouden");
            case CANCELLED -> deeds(false, entry, desk, "annulering-terugdraaien");
            case UNCONFIRMED -> deeds(false, entry, desk, "gehouden", "niet-gehouden");
            case NOT_HELD -> deeds(false, entry, desk, "gehouden");
            case HELD -> deeds(false, entry, desk, "besluiten");
            case ENTERED_BY_MISTAKE -> deeds(false, entry, desk, "terugzetten");
        };
    }

    private static boolean isOn(LocalDate today, CalendarEntry entry) {
        return entry.on().isDay() && today.equals(entry.on().earliest());
    }

    private static List<Deed> deeds(boolean first, CalendarEntry entry, Desk desk, String... names) {
        return List.of(names).stream().map(name -> new Deed(new Link(desk.say("deed." + name), at(entry, name, desk)),
                first && name.equals(names[0]))).toList();
    }

    private static String at(CalendarEntry entry, String deed, Desk desk) {
        return desk.at("/vergaderingen/" + entry.id().value() + "/" + deed);
    }
}
