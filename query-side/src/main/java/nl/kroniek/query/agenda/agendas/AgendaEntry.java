package nl.kroniek.query.agenda.agendas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.MeetingId;

/**
 * The agenda of one meeting.
 *
 * @param items in order; what left it stays where it stood, between the others
 * @param sent oldest first
 * @param version of the meeting at its last change
 */
public record AgendaEntry(MeetingId id, List<ItemEntry> items, List<SentAgenda> sent, long version) {

    static AgendaEntry empty(MeetingId meeting) {
        return new AgendaEntry(meeting, List.of(), List.of(), -1);
    }

    public List<ItemEntry> standing() {
        return items.stream().filter(ItemEntry::stands).toList();
    }

    public Optional<ItemEntry> find(String item) {
        return items.stream().filter(each -> each.id().value().equals(item)).findFirst();
    }

    /** The place of an item among those that stand, counted from one; 0 when it does not stand. */
    public int place(AgendaItemId item) {
        return standing().stream().map(ItemEntry::id).toList().indexOf(item) + 1;
    }

    /** @param place counted from one among the items that stand */
    AgendaEntry with(ItemEntry item, int place, long now) {
        List<ItemEntry> more = new ArrayList<>(items);
        List<ItemEntry> standing = standing();
        more.add(place <= standing.size() ? more.indexOf(standing.get(place - 1)) : more.size(), item);
        return new AgendaEntry(id, List.copyOf(more), sent, now);
    }

    AgendaEntry moved(AgendaItemId item, int place, long now) {
        return find(item.value()).map(found -> new AgendaEntry(id,
                items.stream().filter(each -> !each.equals(found)).toList(), sent, now).with(found, place, now))
                .orElse(this);
    }

    AgendaEntry changed(AgendaItemId item, UnaryOperator<ItemEntry> change, long now) {
        return new AgendaEntry(id,
                items.stream().map(each -> each.id().equals(item) ? change.apply(each) : each).toList(), sent, now);
    }

    AgendaEntry sent(SentAgenda one, long now) {
        List<SentAgenda> more = new ArrayList<>(sent);
        more.add(one);
        return new AgendaEntry(id, items, List.copyOf(more), now);
    }
}
