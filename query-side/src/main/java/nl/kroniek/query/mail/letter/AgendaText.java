package nl.kroniek.query.mail.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.ItemSent;
import nl.kroniek.events.agenda.Paper;
import nl.kroniek.query.agenda.agendas.AgendaEntry;
import nl.kroniek.query.agenda.agendas.SentAgenda;
import nl.kroniek.query.story.Wording;

/**
 * The agenda as it was last sent round, for mail. Of an item for a closed session nothing is said but that it is there:
 * a mail is read on screens that nobody here knows of.
 */
record AgendaText(Matter matter) {

    /** Empty when no agenda was sent. */
    Optional<String> text() {
        AgendaEntry agenda = matter.chronicle().agendas().of(matter.entry().id().value());
        return agenda.sent().isEmpty() ? Optional.empty() : Optional.of(text(agenda, agenda.sent().getLast()));
    }

    private String text(AgendaEntry agenda, SentAgenda sent) {
        List<String> lines = new ArrayList<>();
        int closed = 0;
        for (int at = 0; at < sent.items().size(); at++) {
            ItemSent item = sent.items().get(at);
            if (isClosed(item, agenda)) {
                closed++;
            } else {
                item(at + 1, item.content(), lines);
            }
        }
        List<String> parts = new ArrayList<>(List.of(MeetingText.greeting(matter), matter.say("agenda",
                matter.say("of-day", matter.title(), matter.feed().words().full(matter.entry().on())))));
        if (!lines.isEmpty()) {
            parts.add(String.join("\n", lines));
        }
        if (closed > 0) {
            parts.add(matter.say(closed == 1 ? "agenda.closed.one" : "agenda.closed.many", Integer.toString(closed)));
        }
        parts.add(matter.say("page", matter.page()));
        parts.add(MeetingText.regards(matter));
        return String.join("\n\n", parts) + "\n";
    }

    private void item(int number, AgendaItem item, List<String> lines) {
        Wording words = matter.feed().words();
        lines.add(matter.say("agenda.item", Integer.toString(number), words.text(item.title()),
                words.word(item.kind())));
        if (item.presenter() != null) {
            lines.add(matter.say("agenda.presenter", words.party(item.presenter())));
        }
        for (Paper paper : item.papers()) {
            lines.add(matter.say("agenda.paper", words.text(paper.title()), paper.address()));
        }
    }

    /** What was closed after it was sent is closed. */
    private static boolean isClosed(ItemSent item, AgendaEntry agenda) {
        return item.content().closed()
                || agenda.find(item.item().value()).map(now -> now.content().closed()).orElse(false);
    }
}
