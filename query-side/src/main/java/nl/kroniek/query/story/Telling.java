package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.Event;
import nl.kroniek.events.Party;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** A story being told: one sentence, what belongs to it, and when it happened. What is not known is not told. */
final class Telling {

    private final Wording words;
    private final List<Event> earlier;
    private final List<String> details = new ArrayList<>();
    private String sentence = "";
    private @Nullable VagueDate on;

    Telling(Wording words, List<Event> earlier) {
        this.words = words;
        this.earlier = earlier;
    }

    /** The first such event in the story before this one: who read that needs no date to know which thing is meant. */
    <E extends Event> Optional<E> earlier(Class<E> kind) {
        return earlier.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** All that was told of the same thing before. */
    List<Event> everyEarlier() {
        return earlier;
    }

    /** The last such event in the story before this one. */
    <E extends Event> Optional<E> last(Class<E> kind) {
        return earlier.stream().filter(kind::isInstance).map(kind::cast).reduce((first, second) -> second);
    }

    Wording words() {
        return words;
    }

    Telling that(String key, Object... values) {
        sentence = words.say(key, values);
        return this;
    }

    Telling on(VagueDate date) {
        on = date;
        return this;
    }

    /** For what is recorded here and never taken from a source: without a day, the moment of recording says when. */
    Telling onIfSaid(VagueDate date) {
        on = date.precision() == Precision.UNKNOWN ? null : date;
        return this;
    }

    Telling also(String key, Object... values) {
        details.add(words.say(key, values));
        return this;
    }

    Telling said(String words) {
        details.add(words);
        return this;
    }

    Telling typed(String key, @Nullable String text) {
        return text == null ? this : also(key, words.clause(text));
    }

    Telling date(String key, @Nullable VagueDate date) {
        return date == null ? this : also(key, words.plain(date));
    }

    Telling parties(String key, Collection<Party> parties) {
        return parties.isEmpty() ? this : also(key, words.parties(parties));
    }

    Telling list(String key, List<String> parts) {
        return parts.isEmpty() ? this : also(key, words.all(parts));
    }

    /** Whole clauses, which have commas of their own. */
    Telling clauses(String key, List<String> typed) {
        return typed.isEmpty() ? this : also(key, String.join("; ", typed.stream().map(words::clause).toList()));
    }

    Telling reasons(Collection<Reason> reasons) {
        return reasons.isEmpty() ? also("reason.none") : also("reason", words.reasons(reasons));
    }

    Telling when(boolean so, String key) {
        return so ? also(key) : this;
    }

    Story of(RecordedEvent event) {
        return of(event, Changes.of(event.event(), earlier, words), Mentioned.in(event.event()));
    }

    Story of(UnreadableEvent event) {
        that("unreadable", Long.toString(event.position()), event.type());
        String part = event.part();
        also("unreadable." + event.why().code(), part == null ? "" : part);
        return of(event, List.of(), List.of());
    }

    private Story of(Recorded event, List<Change> changes, List<String> mentioned) {
        return new Story(event.position(), sentence, details, changes, mentioned, on, event.recordedAt(),
                event.metadata().get("actor"), words.known("role.", event.metadata().get("role")),
                words.known("via.", event.metadata().get("via")));
    }
}
