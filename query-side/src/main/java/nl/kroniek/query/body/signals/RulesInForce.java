package nl.kroniek.query.body.signals;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.Party;
import nl.kroniek.events.association.BodyScope;
import nl.kroniek.query.association.directory.BodyRulesRow;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;

/** Which rules count for a body: those of that one body, else those of its kind. */
public final class RulesInForce {

    private RulesInForce() {}

    /** Empty when nothing is expected of it. */
    public static Optional<BodyRulesRow> of(BodyEntry body, Chronicle chronicle) {
        List<BodyRulesRow> all = chronicle.directory().rules();
        return all.stream().filter(row -> row.scope().equals(new BodyScope.OneBody(body.id()))).findFirst()
                .or(() -> all.stream().filter(row -> isOurs(body, chronicle))
                        .filter(row -> row.scope().equals(new BodyScope.AllOfKind(body.kind()))).findFirst());
    }

    /** What others organise alone does not follow our rules, unless one is set for that very body. */
    private static boolean isOurs(BodyEntry body, Chronicle chronicle) {
        return body.organisers().isEmpty()
                || body.organisers().contains(new Party.OfAssociation(chronicle.association()));
    }
}
