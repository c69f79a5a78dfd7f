package nl.kroniek.query.web.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemSent;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.ItemEntry;
import nl.kroniek.query.agenda.agendas.SentAgenda;
import nl.kroniek.query.web.Desk;

/** What is different now from the agenda as it went out: a sentence each. */
final class Differences {

    private final SentAgenda sent;
    private final AgendaEntry now;
    private final Desk desk;
    private final List<String> found = new ArrayList<>();

    private Differences(SentAgenda sent, AgendaEntry now, Desk desk) {
        this.sent = sent;
        this.now = now;
        this.desk = desk;
    }

    /** Empty when the agenda is still as it went out. */
    static List<String> of(SentAgenda sent, AgendaEntry now, Desk desk) {
        Differences differences = new Differences(sent, now, desk);
        sent.items().forEach(differences::since);
        differences.added();
        differences.order();
        return List.copyOf(differences.found);
    }

    private void since(ItemSent then) {
        now.find(then.item().value()).ifPresent(item -> {
            String title = title(then.content());
            switch (item.state()) {
                case WITHDRAWN -> say("agenda.since.withdrawn", title,
                        desk.words().text(Objects.requireNonNullElse(item.reason(), "")));
                case CARRIED_OVER -> say("agenda.since.carried-over", title,
                        desk.words().name(Objects.requireNonNull(item.to())));
                case STANDING -> changed(then.content(), item.content());
            }
        });
    }

    private void changed(AgendaItem then, AgendaItem today) {
        List<String> parts = new ArrayList<>();
        if (!then.title().equals(today.title())) {
            parts.add(desk.say("agenda.since.title", title(today)));
        }
        if (then.kind() != today.kind()) {
            parts.add(desk.say("agenda.since.kind", desk.words().word(today.kind())));
        }
        if (!Objects.equals(then.presenter(), today.presenter())) {
            parts.add(today.presenter() == null
                    ? desk.say("agenda.since.no-presenter")
                    : desk.say("agenda.since.presenter", desk.words().party(today.presenter())));
        }
        if (!then.papers().equals(today.papers())) {
            parts.add(desk.say("agenda.since.papers"));
        }
        if (then.closed() != today.closed()) {
            parts.add(desk.say(today.closed() ? "agenda.since.closed" : "agenda.since.open"));
        }
        if (!parts.isEmpty()) {
            say("agenda.since.changed", title(then), String.join("; ", parts));
        }
    }

    private void added() {
        List<AgendaItemId> then = sent.items().stream().map(ItemSent::item).toList();
        now.standing().stream().filter(item -> !then.contains(item.id()))
                .forEach(item -> say("agenda.since.added", title(item.content())));
    }

    /** Only of what stood there and still stands: what came or left is said already. */
    private void order() {
        List<AgendaItemId> then = sent.items().stream().map(ItemSent::item).filter(item -> now.place(item) > 0)
                .toList();
        List<ItemEntry> today = now.standing().stream().filter(item -> then.contains(item.id())).toList();
        if (!then.equals(today.stream().map(ItemEntry::id).toList())) {
            say("agenda.since.order", today.stream().map(item -> desk.say("agenda.quoted", title(item.content())))
                    .collect(Collectors.joining(", ")));
        }
    }

    private String title(AgendaItem item) {
        return desk.words().text(item.title());
    }

    private void say(String key, Object... values) {
        found.add(desk.say(key, values));
    }
}
