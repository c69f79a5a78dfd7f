package nl.kroniek.command.reference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;

/** A body that was discontinued does nothing new; what lies before its end may still be recorded. */
public record TheBodyMustStillMeet(String field, KnownBody body, VagueDate on) implements Rule {

    /** For each of these bodies that exists; the field is that of the list. */
    public static List<TheBodyMustStillMeet> all(String field, List<BodyId> bodies, VagueDate on, Existing existing) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> KnownBody.of(existing.history(bodies.get(i)))
                        .map(body -> new TheBodyMustStillMeet(field + "/" + i, body, on)))
                .flatMap(Optional::stream).toList();
    }

    /** For one body, where it exists. */
    public static List<TheBodyMustStillMeet> one(String field, BodyId body, VagueDate on, Existing existing) {
        return KnownBody.of(existing.history(body)).map(known -> new TheBodyMustStillMeet(field, known, on)).stream()
                .toList();
    }

    @Override
    public boolean holds() {
        VagueDate ended = body.ended();
        return ended == null
                || on.latest() != null && ended.latest() != null && !on.latest().isAfter(ended.latest());
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(body.label());
    }
}
