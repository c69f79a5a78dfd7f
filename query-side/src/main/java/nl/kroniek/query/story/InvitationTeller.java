package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Event;
import nl.kroniek.events.invitation.Invitation;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.invitation.InvitationEvent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.events.invitation.LowAttendanceSignalled;
import nl.kroniek.events.invitation.ParticipantsInvited;
import nl.kroniek.events.meeting.MeetingScheduled;

/** Tells who was invited, what they answered, and that too few come. */
final class InvitationTeller {

    private InvitationTeller() {}

    static Telling tell(InvitationEvent event, Telling t) {
        Wording words = t.words();
        String meeting = t.earlier(MeetingScheduled.class).map(first -> words.text(first.title()))
                .orElseGet(() -> words.name(event.meeting()));
        return switch (event) {
            case ParticipantsInvited e -> (e.invitations().isEmpty()
                    ? t.that("participants-invited.deadline", meeting)
                    : t.that("participants-invited", meeting,
                            words.all(e.invitations().stream().map(one -> words.invitee(one.who())).toList())))
                    .onIfSaid(e.on()).date("answer-by", e.answerBy().isDay() ? e.answerBy() : null);
            case InvitationAnswered e ->
                t.that("invitation-answered", who(e, e.invitation(), t.everyEarlier(), words), meeting,
                        words.word(e.answer())).onIfSaid(e.on()).typed("substitute", e.substitute());
            case InvitationWithdrawn e -> t
                    .that("invitation-withdrawn", who(e, e.invitation(), t.everyEarlier(), words), meeting)
                    .onIfSaid(e.on())
                    .typed("reason", e.reason());
            case LowAttendanceSignalled e -> t.that("low-attendance-signalled", meeting).onIfSaid(e.on())
                    .said(words.figures(e.figures())).also("outlook", words.word(e.outlook()));
        };
    }

    static void change(InvitationAnswered event, List<Event> earlier, Changes changes) {
        Wording words = changes.words();
        String before = words.say("change.answer.none");
        for (Event each : earlier) {
            if (each instanceof InvitationAnswered of && of.invitation() == event.invitation()
                    && of.meeting().equals(event.meeting())) {
                before = words.word(of.answer());
            }
        }
        changes.add("answer", before, words.word(event.answer()));
    }

    /** Who has that number; where the story before it is not told, the number itself. */
    private static String who(InvitationEvent event, int number, List<Event> earlier, Wording words) {
        return earlier.stream().filter(ParticipantsInvited.class::isInstance).map(ParticipantsInvited.class::cast)
                .filter(invited -> invited.meeting().equals(event.meeting()))
                .flatMap(invited -> invited.invitations().stream())
                .filter(one -> one.number() == number).map(Invitation::who).findFirst()
                .map((Invitee who) -> words.invitee(who))
                .orElseGet(() -> words.say("invitation.number", Integer.toString(number)));
    }
}
