package nl.kroniek.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.meeting.doubt.MarkMeetingUnconfirmed;
import nl.kroniek.command.meeting.hold.AHeldMeetingMustNotBeHeldAgain;
import nl.kroniek.command.meeting.hold.HoldMeeting;
import nl.kroniek.command.meeting.misses.MarkMeetingNotHeld;
import nl.kroniek.command.meeting.misses.TheOutcomeMustStillBeOpen;
import nl.kroniek.command.meeting.open.OpenMeeting;
import nl.kroniek.command.meeting.open.TheMeetingMustNotHaveBegun;
import nl.kroniek.command.meeting.open.TheOpeningMustBeOnADay;
import nl.kroniek.command.meeting.retract.AnOutcomeMustBeRecorded;
import nl.kroniek.command.meeting.retract.WithdrawOutcome;
import nl.kroniek.command.minutes.TheMinutesMustNotBePublished;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATextMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingClosed;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingOpened;
import nl.kroniek.events.meeting.MeetingOutcomeUnconfirmed;
import nl.kroniek.events.meeting.MeetingOutcomeWithdrawn;
import nl.kroniek.events.meeting.NightAfter;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** What became of a meeting: opened, held, not held, or nobody knows; and that this was recorded wrongly. */
public final class Outcome implements PartOfThing {

    private final CurrentStand stand;

    Outcome(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(OpenMeeting command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        stand.mustBeReal();
        VagueDate on = Objects.requireNonNullElse(command.on(), stand.now().details().on());
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(stand.now().status()),
                new TheMeetingMustNotHaveBegun(stand.now().status()), new TheOpeningMustBeOnADay(on),
                new TheDayMustHaveCome("/on", on, today));
        apply(new MeetingOpened(command.association(), command.id(), on));
    }

    @CommandHandler
    void decide(HoldMeeting command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        stand.mustBeReal();
        VagueDate begun = Objects.requireNonNullElse(stand.now().opened(), stand.now().details().on());
        VagueDate on = Objects.requireNonNullElse(command.on(), begun);
        Refusal.unless(References.of(command, existing), new TheCancellationMustFirstBeWithdrawn(stand.now().status()),
                new AHeldMeetingMustNotBeHeldAgain(stand.now().status()),
                new TheMeetingMustEndAfterItBegins("/ended", on, command.ended()),
                new TheDayMustHaveCome("/on", on, today));
        apply(new MeetingHeld(command.association(), command.id(), on, command.attendance(), command.impression()));
        LocalTime ended = command.ended();
        if (ended != null) {
            apply(new MeetingClosed(command.association(), command.id(), end(on, ended)));
        }
    }

    @CommandHandler
    void decide(MarkMeetingNotHeld command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheOutcomeMustStillBeOpen(stand.now().status()));
        apply(new MeetingNotHeld(command.association(), command.id(), command.on(), command.note()));
    }

    @CommandHandler
    void decide(MarkMeetingUnconfirmed command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new TheMeetingMustStillBeAhead(stand.now().status()),
                new ATextMustBeGiven("/note", command.note()));
        apply(new MeetingOutcomeUnconfirmed(command.association(), command.id(), command.note(), command.on()));
    }

    @CommandHandler
    void decide(WithdrawOutcome command, Existing existing) {
        stand.mustBeReal();
        Refusal.unless(References.of(command, existing), new AnOutcomeMustBeRecorded(stand.now().status()),
                new TheMinutesMustNotBePublished(stand.now().minutesPublished()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MeetingOutcomeWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    /** A meeting that goes on after midnight ends on the next day. */
    private static VagueDate end(VagueDate begin, LocalTime ended) {
        LocalDate day = begin.earliest();
        return day != null && NightAfter.holds(begin.time(), ended)
                ? VagueDate.day(day.plusDays(1)).at(ended)
                : begin.at(ended);
    }
}
