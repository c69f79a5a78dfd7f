package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.Precision;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why a meeting did not take place as planned and what followed, first thing on its page.
 *
 * @param style class of the style sheet
 * @param question the reader's question
 * @param reasons one sentence each
 * @param next what followed, one sentence each, with the meeting it leads to
 */
public record Answer(String style, String question, List<String> reasons, List<Next> next) {

    /** A sentence about what followed; {@code link} leads to the meeting where it went on. */
    public record Next(String sentence, @Nullable Link link) {}

    /** Null when the meeting took place, is still to come, or is not a meeting. */
    public static @Nullable Answer of(CalendarEntry entry, Desk desk) {
        MeetingStatus status = entry.status();
        if (status == null) {
            return null;
        }
        return switch (status) {
            case SCHEDULED, OPENED, HELD -> null;
            case CANCELLED -> new Answer("", desk.say("answer.why-cancelled"), reasons(Slip.reasons(entry), desk),
                    afterCancelling(entry, desk));
            case POSTPONED -> new Answer("later", desk.say("answer.why-postponed"),
                    reasons(Slip.reasons(entry), desk), afterPostponing(Slip.lastChange(entry), desk));
            case NOT_HELD -> new Answer("open", desk.say("answer.why-not-held"), Slip.reasons(entry).isEmpty()
                    ? said(entry, "answer.no-reason", desk)
                    : reasons(Slip.reasons(entry), desk), afterCancelling(entry, desk));
            case UNCONFIRMED -> new Answer("open", desk.say("answer.unconfirmed"),
                    said(entry, "answer.unconfirmed-says", desk), List.of());
            case ENTERED_BY_MISTAKE -> new Answer("open", desk.say("answer.why-mistake"), entry.mistake() == null
                    ? List.of()
                    : List.of(sentence(desk.words().text(entry.mistake().reason()))), List.of());
        };
    }

    private static List<String> said(CalendarEntry entry, String otherwise, Desk desk) {
        return List.of(entry.note() == null ? desk.say(otherwise) : sentence(desk.words().text(entry.note())));
    }

    private static List<String> reasons(List<Reason> reasons, Desk desk) {
        return reasons.isEmpty()
                ? List.of(desk.say("answer.no-reason"))
                : reasons.stream().map(reason -> sentence(desk.words().shortReason(reason))).toList();
    }

    private static List<Next> afterCancelling(CalendarEntry entry, Desk desk) {
        List<Next> next = new ArrayList<>();
        if (entry.cancellation() != null) {
            entry.cancellation().followUp().forEach(each -> next.add(next(each, desk)));
        }
        if (next.isEmpty()) {
            next.add(new Next(desk.say(Sources.isThere(entry.id().value(), desk)
                    ? "answer.next-unknown"
                    : "answer.next-not-filled-in"), null));
        }
        if (next.stream().allMatch(each -> each.link() == null)) {
            next.add(new Next(desk.say("answer.no-new-date"), null));
        }
        return next;
    }

    private static Next next(FollowUp followUp, Desk desk) {
        String sentence = desk.words().followUp(followUp);
        return switch (followUp) {
            case FollowUp.CarriedOver carried -> to(sentence, carried.to(), desk);
            case FollowUp.ReplacedBy replaced -> to(sentence, replaced.by(), desk);
            case FollowUp.MergedInto merged -> to(sentence, merged.into(), desk);
            case FollowUp.BeingExplored explored -> new Next(sentence + " " + desk.say("answer.no-decision"), null);
            case FollowUp.Nothing nothing -> new Next(sentence, null);
        };
    }

    /** With the bodies that met there together, where there were more than one, and who was invited. */
    private static Next to(String sentence, MeetingId meeting, Desk desk) {
        Calendar calendar = desk.chronicle().calendar();
        List<CalendarEntry> there = Stream
                .concat(calendar.find(meeting.value()).stream(), calendar.jointWith(meeting.value()).stream())
                .toList();
        List<String> bodies = there.stream().flatMap(entry -> entry.bodies().stream()).distinct()
                .map(desk.words()::name).toList();
        List<Party> invited = there.stream().map(CalendarEntry::arrangements).filter(Objects::nonNull)
                .flatMap(arrangements -> arrangements.invited().stream()).distinct().toList();
        StringBuilder said = new StringBuilder(sentence);
        if (bodies.size() > 1) {
            said.append(' ').append(desk.say("answer.together", desk.words().all(bodies)));
        }
        if (!invited.isEmpty()) {
            said.append(' ').append(desk.say("answer.invited", desk.words().parties(invited)));
        }
        return new Next(said.toString(), desk.link(meeting));
    }

    private static List<Next> afterPostponing(@Nullable DateChange change, Desk desk) {
        if (change == null || change.to().precision() == Precision.UNKNOWN) {
            return List.of(new Next(desk.say("answer.no-new-date"), null));
        }
        String until = desk.say("answer.postponed-to", desk.words().plain(change.to()));
        return change.to().isDay()
                ? List.of(new Next(until, null))
                : List.of(new Next(until, null), new Next(desk.say("answer.day-unknown"), null));
    }

    public static String sentence(String words) {
        String capital = Note.capital(words);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
