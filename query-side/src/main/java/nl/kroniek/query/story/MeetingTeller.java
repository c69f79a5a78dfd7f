package nl.kroniek.query.story;

import nl.kroniek.events.Precision;
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
import nl.kroniek.events.meeting.OfMeeting;
import nl.kroniek.events.meeting.Setting;

/** Tells what happened to a meeting. */
final class MeetingTeller {

    private MeetingTeller() {}

    static Telling tell(MeetingEvent event, Telling t) {
        Wording words = t.words();
        String name = name(event, t);
        return switch (event) {
            case MeetingScheduled e -> scheduled(e, t);
            case MeetingRescheduled e -> t
                    .that("meeting-rescheduled", name, words.plain(e.previously()), words.plain(e.to())).on(e.on())
                    .reasons(e.reasons());
            case MeetingPostponed e -> (e.to().precision() == Precision.UNKNOWN
                    ? t.that("meeting-postponed.no-date", name)
                    : t.that("meeting-postponed", name, words.plain(e.to()))).on(e.on())
                    .also("previously", words.plain(e.previously())).reasons(e.reasons());
            case MeetingCancelled e -> cancelled(e, name, t);
            case MeetingCancellationWithdrawn e -> t.that("meeting-cancellation-withdrawn", name).on(e.on())
                    .typed("reason", e.reason());
            case MeetingHeld e -> {
                t.that("meeting-held", name).on(e.on());
                if (e.attendance() != null) {
                    t.also("attendance", words.figure(e.attendance()));
                }
                yield t.typed("impression", e.impression());
            }
            case MeetingNotHeld e -> t.that("meeting-not-held", name).on(e.on()).typed("note", e.note())
                    .when(e.note() == null, "reason.none");
            case MeetingOutcomeUnconfirmed e -> t.that("meeting-outcome-unconfirmed", name).on(e.on())
                    .typed("note", e.note());
            case MeetingOpened e -> t.that("meeting-opened", name).on(e.on());
            case MeetingClosed e -> e.on().time() == null
                    ? t.that("meeting-closed", name).on(e.on())
                    : t.that("meeting-closed.at", name, words.clock(e.on().time())).on(e.on());
            case MeetingOutcomeWithdrawn e -> t.that("meeting-outcome-withdrawn", name).on(e.on())
                    .typed("reason", e.reason());
            case MeetingArranged e -> setting(e.to(), t.that("meeting-arranged", name).on(e.on()));
            case MeetingCorrected e -> t.that("meeting-corrected", words.text(e.was().title()))
                    .typed("note", e.note());
            case MeetingEnteredByMistake e -> t.that("meeting-entered-by-mistake", name).on(e.on())
                    .typed("reason", e.reason());
            case MeetingReinstated e -> t.that("meeting-reinstated", name).on(e.on()).typed("reason", e.reason());
            case MeetingPlacedInSeries e -> t.that("meeting-placed-in-series", name, words.name(e.series()));
        };
    }

    /** As it is called at that moment: who read that needs no date to know which meeting is meant. */
    static String name(OfMeeting event, Telling t) {
        Wording words = t.words();
        return t.last(MeetingCorrected.class).map(corrected -> corrected.instead().title())
                .or(() -> t.earlier(MeetingScheduled.class).map(MeetingScheduled::title)).map(words::text)
                .orElseGet(() -> words.name(event.meeting()));
    }

    private static Telling setting(Setting now, Telling t) {
        t.typed("place", now.place()).typed("online", now.online());
        if (now.ends() != null) {
            t.also("ends", t.words().clock(now.ends()));
        }
        return t.when(now.equals(Setting.UNKNOWN), "setting.unknown");
    }

    private static Telling scheduled(MeetingScheduled e, Telling t) {
        Wording words = t.words();
        t.that("meeting-scheduled", words.text(e.title()), words.whenExactly(e.on()))
                .typed("topic", e.topic())
                .list("bodies", e.bodies().stream().map(words::name).toList())
                .parties("organisers", e.organisers())
                .parties("invited", e.invited())
                .when(e.wholeExecutive(), "whole-executive")
                .parties("prepared-by", e.preparedBy())
                .typed("place", e.place())
                .when(e.extra(), "extra");
        if (e.count() != null) {
            t.also("count", words.figure(e.count()));
        }
        if (e.preparesFor() != null) {
            t.also("prepares-for", words.name(e.preparesFor()));
        }
        return e.jointWith() == null ? t : t.also("joint-with", words.name(e.jointWith()));
    }

    private static Telling cancelled(MeetingCancelled e, String name, Telling t) {
        t.that("meeting-cancelled", name).on(e.on()).reasons(e.reasons());
        if (e.figures() != null) {
            t.said(t.words().figures(e.figures()));
        }
        if (e.decidedBy() == null) {
            t.also("decided-by.unknown");
        } else {
            t.also("decided-by", t.words().party(e.decidedBy()));
        }
        e.followUp().forEach(next -> t.said(t.words().followUp(next)));
        return t;
    }
}
