package nl.kroniek.query.association.directory;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.association.AssociationEvent;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.organisation.OrganisationEvent;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonEvent;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code directory}. */
public final class DirectoryProjection {

    public static final View<DirectoryRow> VIEW = new View<>("directory", DirectoryRow.class, List.of(
            new View.Part<>(AssociationEvent.class, DirectoryProjection::on),
            new View.Part<>(OrganisationEvent.class, DirectoryProjection::on),
            new View.Part<>(PersonEvent.class, DirectoryProjection::on)));

    private DirectoryProjection() {}

    static void on(AssociationEvent event, Moment moment, Rows<DirectoryRow> rows) {
        var id = event.association().value();
        switch (event) {
            case AssociationRegistered e -> rows.put(id,
                    new AssociationRow(e.association(), e.name(), e.shortName(), List.of(), moment.sequence()));
            case MemberJoined e -> rows.change(id, row -> row instanceof AssociationRow was
                    ? joined(was, e, moment.sequence())
                    : row);
            case BodyRulesSet e -> {
                rows.put(BodyRulesRow.idOf(e.scope()),
                        new BodyRulesRow(e.scope(), e.rules(), e.on(), moment.sequence()));
                rows.change(id, row -> row instanceof AssociationRow was ? was.at(moment.sequence()) : row);
            }
        }
    }

    static void on(OrganisationEvent event, Moment moment, Rows<DirectoryRow> rows) {
        switch (event) {
            case OrganisationRegistered e -> rows.put(e.organisation().value(),
                    new OrganisationRow(e.organisation(), e.name(), e.kind(), moment.sequence()));
        }
    }

    static void on(PersonEvent event, Moment moment, Rows<DirectoryRow> rows) {
        switch (event) {
            case PersonRegistered e -> rows.put(e.person().value(),
                    new PersonRow(e.person(), e.name(), moment.sequence()));
        }
    }

    private static AssociationRow joined(AssociationRow was, MemberJoined e, long version) {
        var members = new ArrayList<>(was.members());
        members.add(new Membership(e.member(), e.on()));
        return new AssociationRow(was.id(), was.name(), was.shortName(), List.copyOf(members), version);
    }
}
