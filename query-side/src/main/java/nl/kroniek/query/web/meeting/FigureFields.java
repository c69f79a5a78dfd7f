package nl.kroniek.query.web.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import org.jspecify.annotations.Nullable;

/** How many were invited and what they answered: what the record knows is filled in, the rest only a person knows. */
final class FigureFields {

    private FigureFields() {}

    static void fill(Draft draft) {
        draft.number("uitgenodigd", "/figures/invited").number("komen", "/figures/accepted")
                .number("afgemeld", "/figures/declined").number("geen-antwoord", "/figures/noAnswer")
                .number("minimum", "/figures/minimum").at("/figures", "uitgenodigd");
    }

    /** The figures of an earlier cancellation that was undone. */
    static Map<String, String> known(CalendarEntry entry) {
        AttendanceFigures last = last(entry);
        return last == null ? Map.of() : of(last);
    }

    static Map<String, String> of(AttendanceFigures figures) {
        Map<String, String> known = new HashMap<>();
        put(known, "uitgenodigd", figures.invited());
        put(known, "komen", figures.accepted());
        put(known, "afgemeld", figures.declined());
        put(known, "geen-antwoord", figures.noAnswer());
        put(known, "minimum", figures.minimum());
        return known;
    }

    /** What is known of who would come, one sentence each; that nothing is known is a sentence too. */
    static List<String> says(CalendarEntry entry, Desk desk) {
        List<String> seats = entry.bodies().stream().filter(body -> seats(body, desk) > 0)
                .map(body -> desk.say("meeting.figures.seats", desk.words().name(body),
                        Integer.toString(seats(body, desk))))
                .toList();
        if (last(entry) != null) {
            return List.of(desk.say("meeting.figures.earlier"));
        }
        return seats.isEmpty() ? List.of(desk.say("meeting.figures.none")) : seats;
    }

    /** Where people were invited here nobody types a number: the answers are counted when it is cancelled. */
    static List<String> says(Turnout turnout, Desk desk) {
        return List.of(desk.words().figures(turnout.figures()), desk.say("invitation.counted"));
    }

    private static @Nullable AttendanceFigures last(CalendarEntry entry) {
        return entry.withdrawn().isEmpty() ? null : entry.withdrawn().getLast().cancellation().figures();
    }

    private static int seats(BodyId body, Desk desk) {
        return desk.chronicle().seats().in(body).size();
    }

    private static void put(Map<String, String> known, String field, @Nullable Integer number) {
        if (number != null) {
            known.put(field, number.toString());
        }
    }
}
