package nl.kroniek.query.story;

import java.util.List;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.nonoccurrence.Circumstances;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCompleted;
import nl.kroniek.events.nonoccurrence.NonOccurrenceCorrected;
import nl.kroniek.events.nonoccurrence.NonOccurrenceEvent;

/** Tells what became known later of why a meeting did not go ahead, beside what was known. */
final class NonOccurrenceTeller {

    private NonOccurrenceTeller() {}

    static Telling tell(NonOccurrenceEvent event, Telling t) {
        String name = t.earlier(MeetingScheduled.class).map(first -> t.words().text(first.title()))
                .orElseGet(() -> t.words().name(event.meeting()));
        return switch (event) {
            case NonOccurrenceCompleted unused -> t.that("non-occurrence-completed", name);
            case NonOccurrenceCorrected e -> t.that("non-occurrence-corrected", name).typed("because", e.because());
        };
    }

    static void add(NonOccurrenceEvent event, Changes changes) {
        Circumstances was = event.was();
        Circumstances now = event.becomes();
        Wording words = changes.words();
        String unknown = words.say("change.unknown");
        changes.add("reason", reasons(was.reasons(), words), reasons(now.reasons(), words));
        changes.add("decided-by", was.decidedBy() == null ? unknown : words.party(was.decidedBy()),
                now.decidedBy() == null ? unknown : words.party(now.decidedBy()));
        changes.add("decided-on", day(was.decidedOn(), words), day(now.decidedOn(), words));
        changes.add("figures", was.figures() == null ? unknown : words.figures(was.figures()),
                now.figures() == null ? unknown : words.figures(now.figures()));
        changes.add("follow-up", followUp(was.followUp(), words), followUp(now.followUp(), words));
    }

    private static String reasons(List<Reason> reasons, Wording words) {
        return reasons.isEmpty() ? words.say("change.unknown") : words.reasons(reasons);
    }

    private static String day(VagueDate date, Wording words) {
        return date.precision() == Precision.UNKNOWN ? words.say("change.unknown") : words.full(date);
    }

    private static String followUp(List<FollowUp> followUp, Wording words) {
        return followUp.isEmpty()
                ? words.say("change.unknown")
                : String.join(" ", followUp.stream().map(words::followUp).toList());
    }
}
