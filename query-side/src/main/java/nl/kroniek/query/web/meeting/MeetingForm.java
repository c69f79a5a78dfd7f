package nl.kroniek.query.web.meeting;

import java.util.Map;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;

/** What differs between the forms about one meeting. */
interface MeetingForm {

    MeetingAction action();

    /** What we can fill in beforehand because it is known. */
    default Map<String, String> filled(CalendarEntry entry, Desk desk) {
        return Map.of();
    }

    /** The same for fields with several boxes. */
    default Typed typed(CalendarEntry entry, Desk desk) {
        return Typed.fresh(filled(entry, desk));
    }

    /** What its fields need beside the form itself: choices, what is known already. */
    default Map<String, Object> beside(CalendarEntry entry, Desk desk) {
        return Map.of();
    }

    /** Makes the command out of what was typed, and says the sentence for when it is recorded. */
    String fill(Draft draft, Typed typed, CalendarEntry entry, Desk desk);
}
