package nl.kroniek.query.story;

import nl.kroniek.events.association.AssociationEvent;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.organisation.OrganisationEvent;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonEvent;
import nl.kroniek.events.person.PersonRegistered;

/** Tells of associations, organisations and persons. */
final class PartyTellers {

    private PartyTellers() {}

    static Telling tell(AssociationEvent event, Telling t) {
        return switch (event) {
            case AssociationRegistered e -> t.that("association-registered", e.name(), e.shortName());
            case MemberJoined e -> t
                    .that("member-joined", t.words().name(e.member()), t.words().name(e.association())).on(e.on());
            case BodyRulesSet e -> t.that(e.rules().isEmpty() ? "body-rules-taken-back" : "body-rules-set",
                    RuleWords.of(e.scope(), t.words()), RuleWords.joined(e.rules(), t.words())).on(e.on());
        };
    }

    static Telling tell(OrganisationEvent event, Telling t) {
        return switch (event) {
            case OrganisationRegistered e -> t.that("organisation-registered", e.name(), t.words().word(e.kind()));
        };
    }

    static Telling tell(PersonEvent event, Telling t) {
        return switch (event) {
            case PersonRegistered e -> t.that("person-registered", t.words().name(e.person()));
        };
    }
}
