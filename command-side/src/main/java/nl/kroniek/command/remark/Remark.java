package nl.kroniek.command.remark;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.remark.make.ARemarkMustSaySomething;
import nl.kroniek.command.remark.make.MakeRemark;
import nl.kroniek.command.remark.retract.ARetractedRemarkMustNotBeRetractedAgain;
import nl.kroniek.command.remark.retract.RetractRemark;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.remark.RemarkEvent;
import nl.kroniek.events.remark.RemarkMade;
import nl.kroniek.events.remark.RemarkRetracted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** A remark on a thing. */
public class Remark extends RecordedThing {

    private boolean retracted;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(MakeRemark command, Existing existing) {
        mustBeNew(command.id());
        boolean source = command.source() != null || !command.lines().isEmpty();
        Refusal.unless(References.of(command, existing), new ARemarkMustSaySomething(command.text(), source));
        apply(new RemarkMade(command.association(), command.id(), command.about(), command.kind(), command.text(),
                command.source(), command.lines()));
    }

    @CommandHandler
    void decide(RetractRemark command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ARetractedRemarkMustNotBeRetractedAgain(retracted),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new RemarkRetracted(command.association(), command.id(), command.reason()));
    }

    @EventSourcingHandler
    void evolve(RemarkEvent event) {
        switch (event) {
            case RemarkMade first -> begin(first.remark(), first.association());
            case RemarkRetracted unused -> retracted = true;
        }
    }
}
