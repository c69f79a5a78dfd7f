package nl.kroniek.query.body.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.association.directory.BodyRulesRow;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;

/** Everything that is not as the association expects of its bodies. Without rules there is nothing. */
public final class BodySignals {

    private final Chronicle chronicle;
    private final LocalDate today;
    private final List<Integer> years;

    private BodySignals(Chronicle chronicle, LocalDate today) {
        this.chronicle = chronicle;
        this.today = today;
        this.years = chronicle.directory().rules().isEmpty() ? List.of() : Frequency.years(chronicle, today);
    }

    public static BodySignals on(LocalDate today, Chronicle chronicle) {
        return new BodySignals(chronicle, today);
    }

    /** Of one body, of all years of which something is known; the newest first. */
    public List<BodySignal> of(BodyEntry body) {
        return of(body, years);
    }

    /** Of all bodies: who sits there now, this year, and the last year of which something is known. */
    public List<BodySignal> now() {
        List<Integer> last = years.stream().filter(year -> year < today.getYear()).limit(1).toList();
        List<Integer> recent = years.stream().filter(year -> year == today.getYear() || last.contains(year)).toList();
        return chronicle.bodies().all().stream().flatMap(body -> of(body, recent).stream()).toList();
    }

    /** How many bodies have one now. */
    public int bodies() {
        return (int) now().stream().map(BodySignal::body).distinct().count();
    }

    /** Those of one body among them. */
    public static List<BodySignal> of(BodyId body, List<BodySignal> all) {
        return all.stream().filter(signal -> signal.body().equals(body)).toList();
    }

    private List<BodySignal> of(BodyEntry body, List<Integer> asked) {
        List<BodySignal> found = new ArrayList<>();
        RulesInForce.of(body, chronicle).ifPresent(rule -> {
            if (body.ended() == null && body.handedOver() == null && countsNow(rule)) {
                found.addAll(Composition.of(body.id(), rule.rules(), chronicle, today));
            }
            Frequency frequency = new Frequency(body, rule, chronicle, today);
            asked.forEach(year -> found.addAll(frequency.in(year)));
        });
        return found;
    }

    private boolean countsNow(BodyRulesRow rule) {
        return rule.since().earliest() == null || !rule.since().earliest().isAfter(today);
    }
}
