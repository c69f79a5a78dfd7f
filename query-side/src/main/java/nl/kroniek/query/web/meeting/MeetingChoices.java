package nl.kroniek.query.web.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import org.jspecify.annotations.Nullable;

/** Bodies and meetings to choose from. */
public final class MeetingChoices {

    private static final Set<MeetingStatus> FALLEN = Set.of(MeetingStatus.CANCELLED, MeetingStatus.NOT_HELD);

    private MeetingChoices() {}

    /** Those that meet first, those that ended last and said so. */
    static List<Option> bodies(Desk desk) {
        List<BodyEntry> all = desk.chronicle().bodies().all();
        return Stream.concat(
                all.stream().filter(body -> body.ended() == null)
                        .map(body -> new Option(body.id().value(), body.name(), false)),
                all.stream().filter(body -> body.ended() != null).map(body -> new Option(body.id().value(),
                        desk.say("meeting.body.ended", body.name()), false)))
                .toList();
    }

    /** Meetings to which something of this one can go: not before it, and not fallen out themselves. */
    public static List<Option> after(CalendarEntry entry, Desk desk) {
        return meetings(entry.on().earliest(), desk).filter(each -> !each.id().equals(entry.id()))
                .map(each -> option(each, desk)).toList();
    }

    /** Every other meeting that stands, whenever it is. */
    static List<Option> others(CalendarEntry entry, Desk desk) {
        return meetings(null, desk).filter(each -> !each.id().equals(entry.id())).map(each -> option(each, desk))
                .toList();
    }

    /** Meetings from a day on. */
    static List<Option> from(LocalDate day, Desk desk) {
        return meetings(day, desk).map(each -> option(each, desk)).toList();
    }

    /** What stands on the agenda of a meeting, in order. */
    public static List<Option> items(CalendarEntry entry, Desk desk) {
        List<Option> options = new ArrayList<>();
        for (ItemEntry item : desk.chronicle().agendas().of(entry.id().value()).standing()) {
            options.add(new Option(item.id().value(), desk.say("meeting.item.choice",
                    Integer.toString(options.size() + 1), desk.words().text(item.content().title())), false));
        }
        return options;
    }

    private static Stream<CalendarEntry> meetings(@Nullable LocalDate from, Desk desk) {
        return desk.chronicle().calendar().all().stream().filter(entry -> entry.kind() == EntryKind.MEETING)
                .filter(entry -> entry.status() != null && !FALLEN.contains(entry.status()))
                .filter(entry -> from == null || entry.on().latest() == null || !entry.on().latest().isBefore(from));
    }

    /** The day first: that is how people look for a meeting. */
    private static Option option(CalendarEntry entry, Desk desk) {
        return new Option(entry.id().value(), desk.say("meeting.choice", desk.words().plain(entry.on()),
                desk.words().text(entry.title())), false);
    }
}
