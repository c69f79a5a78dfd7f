package nl.kroniek.command.refusal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.Kebab;

/** What was asked is not recorded, and the log is unchanged. Carries everything that was found wrong, at least one. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public Refusal(List<Fault> faults) {
        // A refusal is an answer, not a crash: nobody reads its stack.
        super(faults.stream().map(Fault::code).collect(Collectors.joining(", ")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The first one decides the status. */
    public Fault first() {
        return faults.getFirst();
    }

    /** Whether this is what decides it. */
    public boolean is(Objection objection) {
        return first().code().equals(objection.code());
    }

    /** Whether a rule of the domain says no; otherwise it is the form, a version, a right or the machine itself. */
    public boolean isByRule() {
        return Kebab.find(Objection.class, first().code()).isEmpty();
    }

    /** Refuses with every rule that does not hold; does nothing when all hold. */
    public static void unless(Rule... rules) {
        unless(List.of(), rules);
    }

    public static void unless(Collection<? extends Rule> some, Rule... more) {
        List<Fault> broken = Stream.concat(some.stream(), Stream.of(more)).filter(rule -> !rule.holds())
                .map(Fault::of).toList();
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }
}
