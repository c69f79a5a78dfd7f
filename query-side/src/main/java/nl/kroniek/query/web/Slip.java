package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * A calendar entry as a list or a day shows it.
 *
 * @param beside topic, or the bodies; empty when the title says it all
 * @param why why it did not go ahead; absent when it did, or nobody knows
 * @param present how many came, or what was said of it; absent when nothing is known
 */
public record Slip(Link link, String beside, VagueDate on, String date, Badge badge, @Nullable String why,
        @Nullable String present) {

    public static Slip of(CalendarEntry entry, Desk desk) {
        return new Slip(new Link(desk.words().text(entry.title()), desk.at("/vergaderingen/" + entry.id().value())),
                beside(entry, desk), entry.on(), desk.words().full(entry.on()), Badge.of(entry, desk.words()),
                why(entry, desk), present(entry, desk));
    }

    public static List<Slip> all(List<CalendarEntry> entries, Desk desk) {
        return entries.stream().map(entry -> of(entry, desk)).toList();
    }

    /** The same on another of its dates. */
    Slip on(VagueDate other, Desk desk) {
        return new Slip(link, beside, other, desk.words().full(other), badge, why, present);
    }

    private static String beside(CalendarEntry entry, Desk desk) {
        List<String> parts = new ArrayList<>();
        if (entry.topic() != null) {
            parts.add(desk.words().text(entry.topic()));
        } else {
            parts.addAll(entry.bodies().stream().map(desk.words()::name)
                    .filter(name -> !entry.title().contains(name)).toList());
        }
        if (entry.recurrence() != null) {
            parts.add(desk.words().recurrence(entry.recurrence()));
        }
        return String.join(", ", parts);
    }

    /** The reasons of a cancellation, or of the last change while the meeting is postponed. */
    static List<Reason> reasons(CalendarEntry entry) {
        if (entry.cancellation() != null) {
            return entry.cancellation().reasons();
        }
        return entry.status() == MeetingStatus.POSTPONED && !entry.changes().isEmpty()
                ? entry.changes().getLast().reasons()
                : List.of();
    }

    static @Nullable DateChange lastChange(CalendarEntry entry) {
        return entry.changes().isEmpty() ? null : entry.changes().getLast();
    }

    private static @Nullable String why(CalendarEntry entry, Desk desk) {
        if (entry.mistake() != null) {
            // Why it was called off before somebody saw that it never was, is no answer any more.
            return Answer.sentence(desk.words().text(entry.mistake().reason()));
        }
        List<Reason> reasons = reasons(entry);
        return reasons.isEmpty()
                ? null
                : String.join(" ", reasons.stream().map(reason -> Answer.sentence(desk.words().shortReason(reason)))
                        .toList());
    }

    private static @Nullable String present(CalendarEntry entry, Desk desk) {
        if (entry.kind() != EntryKind.MEETING || entry.sitting() == null) {
            return null;
        }
        if (entry.sitting().attendance() != null) {
            return desk.say("present.count", desk.words().figure(entry.sitting().attendance()));
        }
        return entry.sitting().impression() == null
                ? null
                : desk.say("present.impression", desk.words().text(entry.sitting().impression()));
    }
}
