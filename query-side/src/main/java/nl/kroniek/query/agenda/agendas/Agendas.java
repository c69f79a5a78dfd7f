package nl.kroniek.query.agenda.agendas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;

/** The agendas of one association as they stand at one position. */
public final class Agendas {

    private final Map<String, AgendaEntry> agendas = new HashMap<>();
    private final Map<String, ItemEntry> items = new HashMap<>();

    public Agendas(List<AgendaEntry> rows) {
        rows.forEach(row -> {
            agendas.put(row.id().value(), row);
            row.items().forEach(item -> items.put(item.id().value(), item));
        });
    }

    /** Empty of items where nothing was put on it yet. */
    public AgendaEntry of(String meeting) {
        return Optional.ofNullable(agendas.get(meeting)).orElseGet(() -> AgendaEntry.empty(new MeetingId(meeting)));
    }

    /** An item of any agenda. */
    public Optional<ItemEntry> item(AgendaItemId id) {
        return Optional.ofNullable(items.get(id.value()));
    }

    /** The items of a meeting on which this decision was made. */
    public Stream<ItemEntry> leadingTo(MeetingId meeting, DecisionId decision) {
        return of(meeting.value()).items().stream().filter(item -> item.decisions().contains(decision));
    }
}
