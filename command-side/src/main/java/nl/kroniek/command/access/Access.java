package nl.kroniek.command.access;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.access.HeldRoles;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.access.grant.GrantRole;
import nl.kroniek.command.access.grant.TheRoleMustNotBeHeldAlready;
import nl.kroniek.command.access.revoke.AnAdministratorMustRemain;
import nl.kroniek.command.access.revoke.RevokeRole;
import nl.kroniek.command.access.revoke.TheRoleMustBeHeld;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.AccessId;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/**
 * The role book of an association. One for all its accounts, because one rule looks at all: an administrator remains.
 */
public class Access extends RecordedThing {

    private HeldRoles held = HeldRoles.none();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GrantRole command, Existing existing) {
        Refusal.unless(References.of(command, existing),
                new TheRoleMustNotBeHeldAlready(command.role(), held.of(command.account())));
        apply(new RoleGranted(command.association(), command.account(), command.role()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RevokeRole command, Existing existing) {
        Refusal.unless(References.of(command, existing),
                new TheRoleMustBeHeld(command.role(), held.of(command.account())),
                new AnAdministratorMustRemain(command.account(), command.role(), held),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new RoleRevoked(command.association(), command.account(), command.role(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(AccessEvent event) {
        begin(AccessId.of(event.association()), event.association());
        held = held.after(event);
    }
}
