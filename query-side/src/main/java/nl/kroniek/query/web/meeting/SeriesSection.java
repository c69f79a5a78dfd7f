package nl.kroniek.query.web.meeting;

import java.util.List;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.MeetingSection;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.Tally;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The meetings of a series, and how to plan more. */
@Component
@Order(10)
class SeriesSection implements MeetingSection {

    /** The card. */
    public record Card(List<Slip> slips, String tally, List<Link> deeds) {}

    @Override
    public String template() {
        return "meeting/series";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        if (entry.kind() != EntryKind.SERIES) {
            return null;
        }
        List<CalendarEntry> meetings = desk.chronicle().calendar().inSeries(entry.id().value());
        return new Card(Slip.all(meetings, desk), Tally.of(meetings, desk),
                desk.isMayWrite() ? deeds(entry, desk) : List.of());
    }

    private static List<Link> deeds(CalendarEntry entry, Desk desk) {
        String address = desk.at("/vergaderingen/" + entry.id().value());
        if (entry.ended() != null) {
            return List.of(new Link(desk.say("series.resume"), address + "/einde-terugdraaien"));
        }
        String extra = desk.at("/vergaderingen/nieuw?extra=ja&reeks=" + entry.id().value()
                + (entry.bodies().isEmpty() ? "" : "&gremium=" + entry.bodies().getFirst().value()));
        return List.of(new Link(desk.say("series.plan"), address + "/plannen"),
                new Link(desk.say("series.extra"), extra), new Link(desk.say("series.end"), address + "/stoppen"));
    }
}
