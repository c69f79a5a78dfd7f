package nl.kroniek.query.web.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.calendar.MinutesEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.MeetingSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The minutes: where they are, whether they are approved, and what can be done with them. */
@Component
@Order(30)
class MinutesSection implements MeetingSection {

    /**
     * The card.
     *
     * @param says where it stands, one sentence each
     * @param where the minutes themselves
     * @param approvedIn the meeting that approved them
     */
    public record Card(List<String> says, List<Link> where, @Nullable Link approvedIn, @Nullable String sha256,
            List<Link> deeds) {}

    @Override
    public String template() {
        return "meeting/minutes";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        MinutesEntry minutes = entry.minutes();
        if (entry.status() != MeetingStatus.HELD || minutes == null && !desk.isMayWrite()) {
            return null;
        }
        return new Card(says(minutes, desk), where(minutes, desk), approvedIn(minutes, desk),
                minutes == null ? null : minutes.sha256(), desk.isMayWrite() ? deeds(entry, desk) : List.of());
    }

    private static List<String> says(@Nullable MinutesEntry minutes, Desk desk) {
        if (minutes == null) {
            return List.of(desk.say("minutes.none"));
        }
        List<String> says = new ArrayList<>();
        says.add(desk.say("minutes.published", desk.words().when(minutes.publishedOn())));
        says.add(minutes.approval() == null
                ? desk.say("minutes.not-approved")
                : desk.say("minutes.approved", desk.words().when(minutes.approval().on())));
        return says;
    }

    private static List<Link> where(@Nullable MinutesEntry minutes, Desk desk) {
        List<Link> where = new ArrayList<>();
        if (minutes != null && minutes.document() != null) {
            where.add(desk.link(minutes.document()));
        }
        if (minutes != null && minutes.address() != null) {
            where.add(new Link(minutes.address(), minutes.address()));
        }
        return where;
    }

    private static @Nullable Link approvedIn(@Nullable MinutesEntry minutes, Desk desk) {
        return minutes == null || minutes.approval() == null || minutes.approval().in() == null
                ? null
                : desk.link(minutes.approval().in());
    }

    private static List<Link> deeds(CalendarEntry entry, Desk desk) {
        return Stream.of(MeetingAction.PUBLISH, MeetingAction.APPROVE, MeetingAction.UNPUBLISH)
                .filter(action -> action.fits(entry)).map(action -> MendingSection.link(action, entry, desk)).toList();
    }
}
