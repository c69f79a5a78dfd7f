package nl.kroniek.query.web.search;

import java.util.List;
import nl.kroniek.query.search.Hit;
import nl.kroniek.query.text.Marked;
import nl.kroniek.query.web.Badge;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/**
 * A hit as the page shows it, with the words marked.
 *
 * @param passage empty when all words stand in the title
 * @param about its number and date in words; empty when it has neither
 * @param badge its status or kind; absent for what has none
 */
public record Found(String href, List<Marked.Part> title, List<Marked.Part> passage, String about,
        @Nullable Badge badge) {

    static Found of(Hit hit, List<String> words, Desk desk) {
        String id = hit.id().value();
        return new Found(String.valueOf(desk.link(id).href()), Marked.of(hit.title(), words),
                hit.passage() == null ? List.of() : Marked.of(hit.passage(), words), about(hit, desk),
                badge(hit, desk));
    }

    private static String about(Hit hit, Desk desk) {
        String date = hit.on() == null ? "" : desk.words().full(hit.on());
        if (hit.number() == null) {
            return date;
        }
        return date.isEmpty() ? hit.number() : desk.say("search.numbered", hit.number(), date);
    }

    private static @Nullable Badge badge(Hit hit, Desk desk) {
        String id = hit.id().value();
        return switch (hit.kind()) {
            case MEETING -> desk.chronicle().calendar().find(id).map(entry -> Badge.of(entry, desk.words()))
                    .orElse(null);
            case DECISION -> desk.chronicle().decisions().find(id)
                    .map(entry -> Badge.of(entry.state(), desk.words())).orElse(null);
            case ACTIVITY, BODY -> null;
        };
    }
}
