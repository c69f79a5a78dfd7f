package nl.kroniek.query.web.agenda;

import java.util.Objects;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.jspecify.annotations.Nullable;

/**
 * An agenda on the desk of a secretary.
 *
 * @param item the item that the form is about; absent when it is about the whole
 */
record AgendaDesk(Desk desk, CalendarEntry meeting, AgendaEntry agenda, @Nullable ItemEntry item) {

    /** @throws PageMissing when there is no such meeting or item, or nothing for this reader to change */
    static AgendaDesk of(Desk desk, String meeting, @Nullable String item) {
        CalendarEntry entry = desk.chronicle().calendar().find(meeting)
                .filter(found -> found.kind() == EntryKind.MEETING && desk.isMayWrite())
                .orElseThrow(PageMissing::new);
        AgendaEntry agenda = desk.chronicle().agendas().of(meeting);
        return new AgendaDesk(desk, entry, agenda,
                item == null ? null : agenda.find(item).orElseThrow(PageMissing::new));
    }

    boolean isCancelled() {
        return meeting.status() == MeetingStatus.CANCELLED;
    }

    ItemEntry known() {
        return Objects.requireNonNull(item);
    }

    /** The address of the meeting. */
    String address() {
        return desk.at("/vergaderingen/" + meeting.id().value());
    }

    /** What the item is called, for headings and sentences. */
    String title() {
        return item == null ? "" : desk.words().text(item.content().title());
    }
}
