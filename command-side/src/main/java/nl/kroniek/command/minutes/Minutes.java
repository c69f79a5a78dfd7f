package nl.kroniek.command.minutes;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.wording.AHashMustBeSixtyFourHexDigits;
import nl.kroniek.command.wording.AnAddressMustBeAWebAddress;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.command.minutes.approve.AMeetingMustNotApproveItsOwnMinutes;
import nl.kroniek.command.minutes.approve.ApproveMinutes;
import nl.kroniek.command.minutes.approve.MinutesMustNotBeApprovedTwice;
import nl.kroniek.command.minutes.publish.ApprovedMinutesMustNotBePublishedAgain;
import nl.kroniek.command.minutes.publish.PublishMinutes;
import nl.kroniek.command.minutes.publish.TheMeetingMustBeHeld;
import nl.kroniek.command.minutes.publish.TheMinutesMustBeSomewhere;
import nl.kroniek.command.minutes.withdraw.WithdrawMinutes;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.minutes.MinutesApproved;
import nl.kroniek.events.minutes.MinutesEvent;
import nl.kroniek.events.minutes.MinutesPublished;
import nl.kroniek.events.minutes.MinutesWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** The minutes of a meeting: published, perhaps again, then approved; and taken back where that was wrong. */
public final class Minutes implements PartOfThing {

    private final CurrentStand stand;
    private boolean approved;

    public Minutes(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(PublishMinutes command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheMeetingMustBeHeld(stand.now().status()),
                new ApprovedMinutesMustNotBePublishedAgain(approved),
                new TheMinutesMustBeSomewhere(command.document(), command.address()),
                new AnAddressMustBeAWebAddress("/address", command.address()),
                new AHashMustBeSixtyFourHexDigits("/sha256", command.sha256()),
                new MinutesMustNotComeBeforeTheMeeting(stand.now().details().heldOn(), command.on()),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new MinutesPublished(command.association(), command.id(), command.document(), command.address(),
                command.sha256(), command.on()));
    }

    @CommandHandler
    void decide(ApproveMinutes command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheMinutesMustBePublished(stand.now().minutesPublished()),
                new MinutesMustNotBeApprovedTwice(approved),
                new AMeetingMustNotApproveItsOwnMinutes(command.id(), command.in()),
                new MinutesMustNotComeBeforeTheMeeting(stand.now().details().heldOn(), command.on()),
                new TheDayMustHaveCome("/on", command.on(), today));
        apply(new MinutesApproved(command.association(), command.id(), command.in(), command.on()));
    }

    @CommandHandler
    void decide(WithdrawMinutes command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMinutesMustBePublished(stand.now().minutesPublished()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MinutesWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(MinutesEvent event) {
        approved = switch (event) {
            case MinutesPublished unused -> approved;
            case MinutesApproved unused -> true;
            case MinutesWithdrawn unused -> false;
        };
    }
}
