package nl.kroniek.query.web.meeting;

import java.util.stream.Stream;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.MeetingSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a secretary does when something was recorded wrongly: rare, so it stands below what is done every day. */
@Component
@Order(90)
class MendingSection implements MeetingSection {

    @Override
    public String template() {
        return "meeting/mending";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        if (entry.kind() != EntryKind.MEETING || !desk.isMayWrite()) {
            return null;
        }
        return Stream.of(MeetingAction.CORRECT, MeetingAction.RETRACT, MeetingAction.MISTAKE)
                .filter(action -> action.fits(entry)).map(action -> link(action, entry, desk)).toList();
    }

    static Link link(MeetingAction action, CalendarEntry entry, Desk desk) {
        return new Link(desk.say("meeting.do." + action.path()),
                desk.at("/vergaderingen/" + entry.id().value() + "/" + action.path()));
    }
}
