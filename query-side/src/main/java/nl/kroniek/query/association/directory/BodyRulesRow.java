package nl.kroniek.query.association.directory;

import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.events.association.BodyScope;

/**
 * What the association expects of a kind of body or of one body.
 *
 * @param since from when on
 */
public record BodyRulesRow(BodyScope scope, BodyRules rules, VagueDate since, long version) implements DirectoryRow {

    /** The row of this scope: what is set again takes the place of what was. */
    static String idOf(BodyScope scope) {
        return switch (scope) {
            case BodyScope.AllOfKind all -> "rules-" + all.bodies();
            case BodyScope.OneBody one -> "rules-" + one.body().value();
        };
    }
}
