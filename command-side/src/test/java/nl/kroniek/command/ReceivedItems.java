package nl.kroniek.command;

import java.util.List;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemOrigin;

/** What other agendas were given in a slice test, a line each. */
record ReceivedItems(List<String> lines) implements Agendas {

    @Override
    public void receive(MeetingId meeting, AgendaItemId item, AgendaItem content, ItemOrigin from, String field) {
        lines.add(meeting + " has " + content.title() + " of " + from.meeting());
    }

    @Override
    public void decided(MeetingId meeting, AgendaItemId item, DecisionId decision) {
        lines.add(meeting + " decided " + decision + " on " + item);
    }
}
