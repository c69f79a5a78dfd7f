package nl.kroniek.query.web.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.SentAgenda;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.MeetingSection;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agenda on the page of its meeting. */
@Component
@Order(10)
class AgendaSection implements MeetingSection {

    @Override
    public String template() {
        return "agenda/card";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        AgendaEntry agenda = desk.chronicle().agendas().of(entry.id().value());
        boolean open = desk.isMayWrite() && entry.status() != MeetingStatus.CANCELLED;
        if (entry.kind() != EntryKind.MEETING || agenda.items().isEmpty() && !open) {
            return null;
        }
        String address = desk.at("/vergaderingen/" + entry.id().value() + "/agenda");
        return new AgendaCard(address, ItemLine.all(agenda, desk), sent(agenda, address, desk),
                !agenda.sent().isEmpty() && !Differences.of(agenda.sent().getLast(), agenda, desk).isEmpty(),
                open ? Form.fresh(Typed.fresh(Map.of()), entry.version()) : null, desk.isMayWrite(),
                agenda.standing().size());
    }

    private static List<AgendaCard.SentLink> sent(AgendaEntry agenda, String address, Desk desk) {
        List<AgendaCard.SentLink> links = new ArrayList<>();
        for (SentAgenda sent : agenda.sent()) {
            links.addFirst(new AgendaCard.SentLink(desk.words().whenExactly(sent.on()),
                    address + "/verstuurd/" + (links.size() + 1)));
        }
        return links;
    }
}
