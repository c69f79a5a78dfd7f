package nl.kroniek.query.web.attendance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.query.meeting.attendance.AttendanceSheet;
import nl.kroniek.query.agenda.agendas.ItemState;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.story.AttendanceWords;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.MeetingSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The card with who was there. */
@Component
@Order(30)
class AttendanceSection implements MeetingSection {

    private static final Set<MeetingStatus> OFF = Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED,
            MeetingStatus.NOT_HELD, MeetingStatus.ENTERED_BY_MISTAKE);

    /** Those of one sort, by name. */
    public record Group(String title, List<String> names) {}

    /**
     * @param count "7 aanwezig, 2 afwezig met bericht"; absent where nobody kept a list
     * @param counted what was recorded of the attendance when the meeting was held, where that is another figure
     * @param perItem the form for one item of the agenda, for each that stands there
     * @param fill the form; absent for who may not record
     * @param file the list as a file; absent where there is none
     */
    public record Card(@Nullable String count, List<Group> groups, List<Group> items, List<Link> perItem,
            @Nullable String counted,
            @Nullable Link fill, Link paper, @Nullable Link file) {}

    /** Whether anybody can have been there. */
    static boolean takesPlace(CalendarEntry entry) {
        return entry.kind() == EntryKind.MEETING && entry.status() != null && !OFF.contains(entry.status());
    }

    private final Clock clock;

    AttendanceSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String template() {
        return "attendance/section";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        AttendanceSheet sheet = AttendanceList.sheet(entry, desk);
        boolean mayFill = desk.isMayWrite() && takesPlace(entry) && !isAhead(entry);
        if (sheet.rows().isEmpty() && !mayFill) {
            return null;
        }
        String at = desk.at("/vergaderingen/" + entry.id().value());
        List<AttendanceLine> lines = sheet.lines(null);
        return new Card(lines.isEmpty() ? null : count(lines, desk), groups(lines, desk), items(sheet, desk),
                mayFill ? perItem(entry, at, desk) : List.of(),
                counted(entry, sheet, desk),
                mayFill
                        ? new Link(desk.say(lines.isEmpty() ? "attendance.fill" : "attendance.mend"),
                                at + "/presentie")
                        : null,
                new Link(desk.say("attendance.paper"), at + "/presentielijst"),
                sheet.rows().isEmpty()
                        ? null
                        : new Link(desk.say("attendance.file"),
                                at + "/presentielijst.csv"));
    }

    /** Nobody has been there yet. */
    private boolean isAhead(CalendarEntry entry) {
        return entry.on().earliest() != null && entry.on().earliest().isAfter(Netherlands.today(clock));
    }

    static String count(List<AttendanceLine> lines, Desk desk) {
        List<String> counts = new ArrayList<>();
        for (Presence presence : Presence.values()) {
            long number = lines.stream().filter(line -> line.presence() == presence).count();
            if (number > 0) {
                counts.add(number + " " + desk.words().word(presence));
            }
        }
        return desk.words().all(counts);
    }

    private static List<Group> groups(List<AttendanceLine> lines, Desk desk) {
        AttendanceWords words = new AttendanceWords(desk.words());
        return Arrays.stream(Presence.values())
                .map(presence -> new Group(desk.say("attendance." + Kebab.of(presence)),
                        lines.stream().filter(line -> line.presence() == presence).map(words::whoAndHow).toList()))
                .filter(group -> !group.names().isEmpty()).toList();
    }

    private static List<Group> items(AttendanceSheet sheet, Desk desk) {
        List<Group> items = new ArrayList<>();
        for (AgendaItemId item : sheet.items()) {
            AttendanceWords words = new AttendanceWords(desk.words());
            items.add(new Group(desk.say("attendance.at-item", desk.words().name(item)), sheet.lines(item).stream()
                    .map(line -> words.who(line.who()) + ": " + words.how(line)).toList()));
        }
        return items;
    }

    private static List<Link> perItem(CalendarEntry entry, String at, Desk desk) {
        return desk.chronicle().agendas().of(entry.id().value()).items().stream()
                .filter(item -> item.state() == ItemState.STANDING)
                .map(item -> new Link(desk.words().text(item.content().title()),
                        at + "/presentie?punt=" + item.id().value()))
                .toList();
    }

    /** Both figures are shown where the list and what was recorded at "held" do not say the same. */
    private static @Nullable String counted(CalendarEntry entry, AttendanceSheet sheet, Desk desk) {
        var figure = entry.sitting() == null ? null : entry.sitting().attendance();
        return figure == null || sheet.lines(null).isEmpty() || Integer.valueOf(sheet.count(Presence.PRESENT)).equals(
                figure.value()) ? null : desk.say("attendance.counted", desk.words().figure(figure));
    }
}
