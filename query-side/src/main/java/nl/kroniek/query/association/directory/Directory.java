package nl.kroniek.query.association.directory;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.PersonId;

/** Who is who in one association as it stands at one position. Names of persons stay sealed here. */
public final class Directory {

    private final Optional<AssociationRow> association;
    private final Map<OrganisationId, OrganisationRow> organisations;
    private final Map<PersonId, PersonRow> persons;
    private final List<BodyRulesRow> rules;

    public Directory(List<DirectoryRow> rows) {
        association = only(rows, AssociationRow.class).findFirst();
        organisations = only(rows, OrganisationRow.class)
                .collect(Collectors.toUnmodifiableMap(OrganisationRow::id, Function.identity()));
        persons = only(rows, PersonRow.class)
                .collect(Collectors.toUnmodifiableMap(PersonRow::id, Function.identity()));
        rules = only(rows, BodyRulesRow.class).filter(row -> !row.rules().isEmpty())
                .sorted(comparing(row -> BodyRulesRow.idOf(row.scope()))).toList();
    }

    /** Absent as long as the association was not registered. */
    public Optional<AssociationRow> association() {
        return association;
    }

    /** By kind and name. */
    public List<OrganisationRow> organisations() {
        return organisations.values().stream()
                .sorted(comparing(OrganisationRow::sort).thenComparing(OrganisationRow::name)).toList();
    }

    public Optional<OrganisationRow> find(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    public Optional<PersonRow> find(PersonId id) {
        return Optional.ofNullable(persons.get(id));
    }

    public List<PersonRow> persons() {
        return List.copyOf(persons.values());
    }

    /** What is expected of bodies; what was taken back is not among it. */
    public List<BodyRulesRow> rules() {
        return rules;
    }

    private static <R> Stream<R> only(List<DirectoryRow> rows, Class<R> type) {
        return rows.stream().filter(type::isInstance).map(type::cast);
    }
}
