package nl.kroniek.command.nonoccurrence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Objects;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.meeting.AnOtherReasonMustBeExplained;
import nl.kroniek.command.meeting.cancel.TheAnswersMustNotExceedTheInvitations;
import nl.kroniek.command.nonoccurrence.explain.ACorrectionMustSayHowThatIsKnown;
import nl.kroniek.command.nonoccurrence.explain.ExplainNonOccurrence;
import nl.kroniek.command.nonoccurrence.explain.FiguresAndFollowUpMustBelongToACancellation;
import nl.kroniek.command.nonoccurrence.explain.TheExplanationMustSaySomethingNew;
import nl.kroniek.command.nonoccurrence.explain.TheMeetingMustNotHaveGoneAhead;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.MeetingPlacedInSeries;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCorrected;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Why a meeting does not go ahead as planned; there is nothing of it while it does. */
public class NonOccurrence implements PartOfThing {

    private enum Kind {
        NONE, POSTPONED, CANCELLED, NOT_HELD
    }

    private static final Circumstances NOTHING = new Circumstances(List.of(), null, null, List.of(),
            VagueDate.unknown());

    private Kind kind = Kind.NONE;
    private Circumstances known = NOTHING;
    private Kind kindAsPlanned = Kind.NONE;
    private Circumstances knownAsPlanned = NOTHING;
    private boolean mistaken;

    @CommandHandler
    void decide(ExplainNonOccurrence command, Existing existing) {
        Circumstances now = new Circumstances(command.reasons(), command.figures(), command.decidedBy(),
                command.followUp(), command.decidedOn());
        Refusal.unless(new TheMeetingMustNotHaveGoneAhead(kind != Kind.NONE && !mistaken));
        boolean corrects = !Completion.of(known, now);
        Refusal.unless(References.of(command, existing), new TheExplanationMustSaySomethingNew(known, now),
                new AReasonMustBeGiven("/reasons", kind != Kind.CANCELLED || !now.reasons().isEmpty()),
                new AnOtherReasonMustBeExplained("/reasons", now.reasons()),
                new TheAnswersMustNotExceedTheInvitations(now.figures()),
                new FiguresAndFollowUpMustBelongToACancellation(kind == Kind.POSTPONED, now),
                new ACorrectionMustSayHowThatIsKnown(corrects, command.because()));
        apply(corrects
                ? new NonOccurrenceCorrected(command.association(), command.id(), known, now,
                        Objects.requireNonNull(command.because()))
                : new NonOccurrenceCompleted(command.association(), command.id(), known, now));
    }

    @EventSourcingHandler
    void evolve(NonOccurrenceEvent event) {
        known = event.becomes();
        if (kind == Kind.POSTPONED) {
            knownAsPlanned = known;
        }
    }

    @EventSourcingHandler
    void follow(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled unused -> planned(Kind.NONE, NOTHING);
            case MeetingRescheduled unused -> planned(Kind.NONE, NOTHING);
            case MeetingPostponed e -> planned(Kind.POSTPONED,
                    new Circumstances(e.reasons(), null, null, List.of(), e.on()));
            case MeetingOpened unused -> stands(Kind.NONE, NOTHING);
            case MeetingHeld unused -> stands(Kind.NONE, NOTHING);
            case MeetingOutcomeUnconfirmed unused -> stands(Kind.NONE, NOTHING);
            case MeetingNotHeld unused -> stands(Kind.NOT_HELD, NOTHING);
            case MeetingCancelled e -> stands(Kind.CANCELLED,
                    new Circumstances(e.reasons(), e.figures(), e.decidedBy(), e.followUp(), e.on()));
            case MeetingCancellationWithdrawn unused -> stands(kindAsPlanned, knownAsPlanned);
            case MeetingOutcomeWithdrawn unused -> stands(kindAsPlanned, knownAsPlanned);
            case MeetingEnteredByMistake unused -> mistaken = true;
            case MeetingReinstated unused -> mistaken = false;
            case MeetingClosed unused -> {}
            case MeetingArranged unused -> {}
            case MeetingCorrected unused -> {}
            case MeetingPlacedInSeries unused -> {}
        }
    }

    private void planned(Kind now, Circumstances why) {
        kindAsPlanned = now;
        knownAsPlanned = why;
        stands(now, why);
    }

    private void stands(Kind now, Circumstances why) {
        kind = now;
        known = why;
    }
}
