package nl.kroniek.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.door.Metadata;
import nl.kroniek.command.meeting.correct.AMeetingMustNotPointAtItself;
import nl.kroniek.command.meeting.correct.CorrectMeeting;
import nl.kroniek.command.meeting.mistake.MarkEnteredByMistake;
import nl.kroniek.command.meeting.mistake.WhatWasDecidedThereMustFirstBeRevoked;
import nl.kroniek.command.meeting.reinstate.ReinstateMeeting;
import nl.kroniek.command.meeting.reinstate.TheMeetingMustBeEnteredByMistake;
import nl.kroniek.command.minutes.TheMinutesMustNotBePublished;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.command.wording.TheDayMustHaveCome;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingReinstated;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;

/** What was recorded wrongly: all of the meeting, or something that was typed. In every status, for slips know none. */
public final class Mending implements PartOfThing {

    private final CurrentStand stand;

    Mending(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(MarkEnteredByMistake command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMeetingMustNotBeEnteredByMistake(stand.now().status()),
                new TheMinutesMustNotBePublished(stand.now().minutesPublished()),
                new WhatWasDecidedThereMustFirstBeRevoked(existing.decidedIn(command.id())),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MeetingEnteredByMistake(command.association(), command.id(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(ReinstateMeeting command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheMeetingMustBeEnteredByMistake(stand.now().status()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new MeetingReinstated(command.association(), command.id(), command.reason(), command.on()));
    }

    @CommandHandler
    void decide(CorrectMeeting command, Existing existing,
            @MetaDataValue(value = Metadata.TODAY, required = true) LocalDate today) {
        MeetingDetails now = command.instead(stand.now().details());
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        if (!now.bodies().equals(stand.now().details().bodies()) || !now.on().equals(stand.now().details().on())) {
            rules.addAll(TheBodyMustStillMeet.all("/bodies", command.bodies(), command.on(), existing));
        }
        Refusal.unless(rules, new ATitleMustBeGiven("/title", command.title()),
                new TheMeetingMustEndAfterItBegins("/ends", command.on(), command.ends()),
                new AMeetingLinkMustBeAWebAddress("/online", command.online()),
                new AMeetingMustNotPointAtItself(command.id(), command.preparesFor(), command.jointWith()),
                new TheDayMustHaveCome(command.heldOn() == null ? "/on" : "/heldOn", now.heldOn(), today),
                new SomethingMustChange(stand.now().details(), now));
        apply(new MeetingCorrected(command.association(), command.id(), stand.now().details(), now, command.note()));
    }
}
