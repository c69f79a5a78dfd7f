package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import org.springframework.stereotype.Component;

/** Opens the desk for a form about one series that still runs. */
@Component
class SeriesPages {

    /** One series on the desk of who asks. */
    record Opened(Desk desk, CalendarEntry series) {

        String address() {
            return desk.at("/vergaderingen/" + series.id().value());
        }
    }

    private final Desks desks;

    SeriesPages(Desks desks) {
        this.desks = desks;
    }

    Opened open(String association, String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        return desk.chronicle().calendar().find(id)
                .filter(entry -> entry.kind() == EntryKind.SERIES && desk.isMayWrite())
                .map(entry -> new Opened(desk, entry)).orElseThrow(PageMissing::new);
    }
}
