package nl.kroniek.query.web.meeting;

import java.util.List;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;

/** Series to choose from. */
final class SeriesChoices {

    private SeriesChoices() {}

    /** Those that did not end. */
    static List<Option> running(Desk desk) {
        return desk.chronicle().calendar().all().stream()
                .filter(entry -> entry.kind() == EntryKind.SERIES && entry.ended() == null)
                .map(entry -> new Option(entry.id().value(), desk.words().text(entry.title()), false)).toList();
    }
}
