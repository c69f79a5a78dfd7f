package nl.kroniek.command.meeting;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kroniek.command.agenda.Agenda;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemOrigin;
import org.axonframework.modelling.command.Repository;

/** Loads the other meeting in the running unit of work; it is locked until after the commit. */
public final class LoadedAgendas implements Agendas {

    private final Supplier<Repository<Meeting>> meetings;

    /** @param meetings asked for at the first use, for the repository needs this object's own configuration */
    public LoadedAgendas(Supplier<Repository<Meeting>> meetings) {
        this.meetings = meetings;
    }

    @Override
    public void receive(MeetingId meeting, AgendaItemId item, AgendaItem content, ItemOrigin from, String field) {
        with(meeting, agenda -> agenda.receive(item, content, from, field));
    }

    @Override
    public void decided(MeetingId meeting, AgendaItemId item, DecisionId decision) {
        with(meeting, agenda -> agenda.decided(item, decision));
    }

    private void with(MeetingId meeting, Consumer<Agenda> deed) {
        meetings.get().load(meeting.value()).execute(loaded -> deed.accept(loaded.agenda()));
    }
}
