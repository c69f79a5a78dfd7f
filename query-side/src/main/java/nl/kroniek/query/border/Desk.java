package nl.kroniek.query.border;

import java.util.Optional;
import java.util.function.Function;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;

/** Where a question is matched with who asks: gives the chronicle to answer from, or refuses. */
public final class Desk {

    private final Chronicles chronicles;
    private final Readers readers;

    public Desk(Chronicles chronicles, Readers readers) {
        this.chronicles = chronicles;
        this.readers = readers;
    }

    /** What a question may say besides its own parameters: wait for a position, and as known at a position. */
    public record Timing(Optional<Long> knownAt) {}

    /**
     * Reads {@code after} and {@code knownAt}, ends the reading of the question, and waits where that is asked.
     *
     * @throws Refused with everything that is wrong in the question
     */
    public Timing timing(Question question) {
        var after = question.number("after");
        var knownAt = question.number("knownAt");
        question.done();
        if (after != null) {
            chronicles.await(after);
        }
        return new Timing(Optional.ofNullable(knownAt));
    }

    /** @throws Refused not found: there is no such association, or not for this reader */
    public Chronicle chronicle(String association, Timing timing) {
        var id = new AssociationId(association);
        return Optional.of(id).filter(reader()::mayRead).flatMap(readable -> open(readable, timing))
                .orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }

    /** A thing and the chronicle it stands in. */
    public record Found<T>(Chronicle chronicle, T thing) {}

    /**
     * Looks for a thing in the associations of the reader, and in no other.
     *
     * @throws Refused not found
     */
    public <T> Found<T> find(Timing timing, Function<Chronicle, Optional<T>> look) {
        var reader = reader();
        return chronicles.associations().stream().filter(reader::mayRead)
                .flatMap(association -> open(association, timing).stream())
                .flatMap(chronicle -> look.apply(chronicle).map(thing -> new Found<>(chronicle, thing)).stream())
                .findFirst().orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }

    public Reader reader() {
        return readers.current();
    }

    private Optional<Chronicle> open(AssociationId association, Timing timing) {
        return timing.knownAt().map(position -> chronicles.asKnownAt(association, position))
                .orElseGet(() -> chronicles.of(association));
    }
}
