package nl.kroniek.command.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.decision.propose.ProposeDecision;
import nl.kroniek.command.decision.revoke.ADecisionMustBeTakenBeforeItIsRevoked;
import nl.kroniek.command.decision.revoke.ADecisionMustNotReplaceItself;
import nl.kroniek.command.decision.revoke.ARevokedDecisionMustNotBeRevokedAgain;
import nl.kroniek.command.decision.revoke.RevokeDecision;
import nl.kroniek.command.decision.study.StudyDecision;
import nl.kroniek.command.decision.take.AnAdvisoryBodyMustNotDecide;
import nl.kroniek.command.decision.take.TakeDecision;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.door.Via;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.KnownBody;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.register.Registers;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATextMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.command.wording.TheEndMustNotComeBeforeTheBeginning;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionPutUnderStudy;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A decision, an intention or a study; only the first can be numbered and revoked. */
public class Decision extends RecordedThing {

    private boolean taken;
    private boolean revoked;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(TakeDecision command, Existing existing, Meetings meetings, Registers registers, Agendas agendas,
            @MetaDataValue(Via.KEY) @Nullable String via,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        mustBeNew(command.id());
        Standing standing = Objects.requireNonNullElse(command.standing(), Standing.RESOLVED);
        Optional<KnownBody> decider = decider(command.decidedBy(), existing);
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        decider.ifPresent(body -> {
            rules.add(new AnAdvisoryBodyMustNotDecide(standing, body));
            rules.add(new TheBodyMustStillMeet("/decidedBy", body, command.on()));
        });
        rules.addAll(wording(command.resolution()));
        Refusal.unless(rules, new TheEndMustNotComeBeforeTheBeginning("/effectiveUntil", command.effectiveFrom(),
                command.effectiveUntil()), new AnItemMustComeWithItsMeeting(command.agendaItem(), command.meeting()),
                TheMeetingMustHaveBeenReal.of(command.meeting(), meetings),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new DecisionTaken(command.association(), command.id(), command.decidedBy(), standing,
                command.resolution(), command.on(), command.effectiveFrom(), command.effectiveUntil(),
                command.meeting(), command.foreignNumber()));
        // An old decision that is imported keeps the number it had, if it had one.
        if (!Via.IMPORT.text().equals(via)) {
            decider.ifPresent(body -> number(command, body, registers));
        }
        onItem(command.meeting(), command.agendaItem(), command.id(), agendas);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeDecision command, Existing existing, Meetings meetings, Agendas agendas,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        mustBeNew(command.id());
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(wording(command.resolution()));
        Refusal.unless(rules, new AnItemMustComeWithItsMeeting(command.agendaItem(), command.meeting()),
                TheMeetingMustHaveBeenReal.of(command.meeting(), meetings),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new DecisionProposed(command.association(), command.id(), command.proposedBy(), command.resolution(),
                command.on(), command.effectiveFrom(), command.meeting()));
        onItem(command.meeting(), command.agendaItem(), command.id(), agendas);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StudyDecision command, Existing existing, Meetings meetings, Agendas agendas,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        mustBeNew(command.id());
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        rules.addAll(wording(command.resolution()));
        Refusal.unless(rules, new AnItemMustComeWithItsMeeting(command.agendaItem(), command.meeting()),
                TheMeetingMustHaveBeenReal.of(command.meeting(), meetings),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new DecisionPutUnderStudy(command.association(), command.id(), command.studiedBy(),
                command.resolution(), command.on(), command.effectiveFrom(), command.meeting()));
        onItem(command.meeting(), command.agendaItem(), command.id(), agendas);
    }

    @CommandHandler
    void decide(RevokeDecision command, Existing existing) {
        Refusal.unless(References.of(command, existing), new ADecisionMustBeTakenBeforeItIsRevoked(taken),
                new ARevokedDecisionMustNotBeRevokedAgain(revoked),
                new ADecisionMustNotReplaceItself(command.id(), command.replacedBy()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new DecisionRevoked(command.association(), command.id(), command.replacedBy(), command.reason(),
                command.on()));
    }

    @EventSourcingHandler
    void evolve(DecisionEvent event) {
        switch (event) {
            case DecisionTaken first -> {
                begin(first.decision(), first.association());
                taken = true;
            }
            case DecisionProposed first -> begin(first.decision(), first.association());
            case DecisionPutUnderStudy first -> begin(first.decision(), first.association());
            case DecisionRevoked unused -> revoked = true;
        }
    }

    private static Optional<KnownBody> decider(Party decidedBy, Existing existing) {
        return decidedBy instanceof Party.OfBody body
                ? KnownBody.of(existing.history(body.body()))
                : Optional.empty();
    }

    private static List<Rule> wording(Resolution resolution) {
        return List.of(new ATitleMustBeGiven("/resolution/title", resolution.title()),
                new ATextMustBeGiven("/resolution/text", resolution.text()));
    }

    /** In the same commit the agenda says so too. */
    private static void onItem(@Nullable MeetingId meeting, @Nullable AgendaItemId item, DecisionId decision,
            Agendas agendas) {
        if (meeting != null && item != null) {
            agendas.decided(meeting, item, decision);
        }
    }

    private static void number(TakeDecision command, KnownBody body, Registers registers) {
        VagueDate on = command.on();
        if (on.isDay() && on.earliest() != null) {
            registers.number(command.association(), command.id(), body, on.earliest().getYear());
        }
    }
}
