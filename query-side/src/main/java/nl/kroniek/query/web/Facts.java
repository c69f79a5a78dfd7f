package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/** The labelled facts of a page in order; what is not known says so, never an empty place. */
public final class Facts {

    /** One label with one or more values. */
    public record Fact(String label, List<Link> values, boolean unknown) {}

    private final Desk desk;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Desk desk) {
        this.desk = desk;
    }

    public List<Fact> all() {
        return facts;
    }

    /** Shown also when it is empty: then as "Niet vermeld in de bron". */
    Facts always(String label, Collection<Link> values) {
        boolean unknown = values.isEmpty();
        facts.add(new Fact(desk.say("fact." + label),
                unknown ? List.of(new Link(desk.say("not-in-source"), null)) : List.copyOf(values), unknown));
        return this;
    }

    Facts always(String label, @Nullable String value) {
        return always(label, value == null || value.isBlank() ? List.of() : List.of(new Link(value, null)));
    }

    /** Left out when there is nothing to say. */
    Facts maybe(String label, Collection<Link> values) {
        return values.isEmpty() ? this : always(label, values);
    }

    Facts maybe(String label, @Nullable String value) {
        return value == null || value.isBlank() ? this : always(label, value);
    }

    Facts parties(String label, Collection<Party> parties) {
        return maybe(label, parties.stream().map(desk::link).toList());
    }
}
