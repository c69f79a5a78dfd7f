package nl.kroniek.command.association;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.association.admit.AMemberMustNotJoinTwice;
import nl.kroniek.command.association.admit.AdmitMember;
import nl.kroniek.command.association.register.RegisterAssociation;
import nl.kroniek.command.association.register.TheSlugMustBeShortAndPlain;
import nl.kroniek.command.association.register.TheSlugMustNotBeReserved;
import nl.kroniek.command.association.rules.SetBodyRules;
import nl.kroniek.command.association.rules.TheMostMustNotBeBelowTheFewest;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.ANameMustBeGiven;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.association.AssociationEvent;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.association.MemberJoined;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** An association and its members. */
public class Association extends RecordedThing {

    private final Set<OrganisationId> members = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterAssociation command) {
        mustBeNew(command.id());
        Refusal.unless(new TheSlugMustBeShortAndPlain(command.id()), new TheSlugMustNotBeReserved(command.id()),
                new ANameMustBeGiven("/name", command.name()), new ANameMustBeGiven("/shortName", command.shortName()));
        apply(new AssociationRegistered(command.association(), command.name(), command.shortName()));
    }

    @CommandHandler
    void decide(AdmitMember command, Existing existing) {
        Refusal.unless(References.of(command, existing), new AMemberMustNotJoinTwice(command.member(), members));
        apply(new MemberJoined(command.association(), command.member(), command.on()));
    }

    @CommandHandler
    void decide(SetBodyRules command, Existing existing) {
        Refusal.unless(References.of(command, existing),
                new TheMostMustNotBeBelowTheFewest(command.rules().fewestMeetings(), command.rules().mostMeetings()));
        apply(new BodyRulesSet(command.association(), command.scope(), command.rules(), command.on()));
    }

    @EventSourcingHandler
    void evolve(AssociationEvent event) {
        switch (event) {
            case AssociationRegistered first -> begin(first.association(), first.association());
            case MemberJoined joined -> members.add(joined.member());
            case BodyRulesSet unused -> {}
        }
    }
}
