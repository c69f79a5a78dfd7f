package nl.kroniek.query.web;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Precision;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.Cancellation;
import nl.kroniek.query.agenda.agendas.ItemState;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.calendar.Sitting;
import org.jspecify.annotations.Nullable;

/** What the record says of an entry and what it does not: saying what is missing makes the rest credible. */
public final class Knowledge {

    /** Something known. */
    public record Known(String what, String says) {}

    private final List<Known> known = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Desk desk;

    private Knowledge(Desk desk) {
        this.desk = desk;
    }

    public List<Known> known() {
        return known;
    }

    public List<String> unknown() {
        return unknown;
    }

    static Knowledge of(CalendarEntry entry, Desk desk) {
        Knowledge knowledge = new Knowledge(desk);
        knowledge.date(entry);
        knowledge.cancelled(entry.cancellation());
        if (entry.status() == MeetingStatus.POSTPONED && Slip.lastChange(entry) != null) {
            knowledge.postponed(Slip.lastChange(entry));
        }
        if (entry.sitting() != null) {
            knowledge.held(entry.sitting());
        }
        if (entry.status() == MeetingStatus.NOT_HELD) {
            knowledge.says(entry.note() != null, "note", desk.words().text(String.valueOf(entry.note())));
        }
        knowledge.topic(entry);
        if (entry.kind() == EntryKind.MEETING) {
            knowledge.place(entry.arrangements());
        }
        return knowledge;
    }

    /** Who calls in needs no place. */
    private void place(@Nullable Arrangements plan) {
        if (plan != null && plan.place() == null && plan.online() != null) {
            says(true, "online", plan.online());
        } else {
            says(plan != null && plan.place() != null, "place",
                    plan == null || plan.place() == null ? "" : desk.words().text(plan.place()));
        }
    }

    /** Its topic; where nobody named one, what its agenda says. */
    private void topic(CalendarEntry entry) {
        List<String> items = desk.chronicle().agendas().of(entry.id().value()).items().stream()
                .filter(item -> item.state() != ItemState.WITHDRAWN)
                .map(item -> desk.words().text(item.content().title())).toList();
        if (entry.topic() == null && items.isEmpty() && (entry.kind() == EntryKind.SERIES || isAhead(entry))) {
            unknown.add(desk.say(entry.kind() == EntryKind.SERIES ? "unknown.topic-series" : "unknown.topic-ahead"));
        } else {
            says(entry.topic() != null || !items.isEmpty(), "topic", entry.topic() == null
                    ? String.join("; ", items)
                    : desk.words().text(entry.topic()));
        }
    }

    private static boolean isAhead(CalendarEntry entry) {
        return entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED;
    }

    private void date(CalendarEntry entry) {
        says(entry.on().precision() != Precision.UNKNOWN, "date", desk.words().full(entry.on()));
        if (entry.on().precision() != Precision.UNKNOWN && !entry.on().isDay() && entry.kind() == EntryKind.MEETING
                && entry.status() != MeetingStatus.POSTPONED) {
            unknown.add(desk.say("unknown.day"));
        }
    }

    private void cancelled(@Nullable Cancellation cancellation) {
        if (cancellation == null) {
            return;
        }
        says(!cancellation.reasons().isEmpty(), "reason", desk.words().reasons(cancellation.reasons()));
        says(cancellation.decidedBy() != null, "decided-by",
                cancellation.decidedBy() == null ? "" : desk.words().party(cancellation.decidedBy()));
        says(cancellation.decidedOn().precision() != Precision.UNKNOWN, "decided-on",
                desk.words().full(cancellation.decidedOn()));
        says(cancellation.figures() != null, "figures",
                cancellation.figures() == null ? "" : desk.words().figures(cancellation.figures()));
        says(!cancellation.followUp().isEmpty(), "follow-up",
                String.join(" ", cancellation.followUp().stream().map(desk.words()::followUp).toList()));
    }

    private void postponed(@Nullable DateChange change) {
        if (change != null) {
            says(!change.reasons().isEmpty(), "reason", desk.words().reasons(change.reasons()));
            says(change.decidedBy() != null, "decided-by",
                    change.decidedBy() == null ? "" : desk.words().party(change.decidedBy()));
            says(true, "previously", desk.words().full(change.previously()));
            says(change.to().isDay(), "new-date", desk.words().full(change.to()));
            says(change.decidedOn().precision() != Precision.UNKNOWN, "decided-on",
                    desk.words().full(change.decidedOn()));
        }
    }

    private void held(Sitting sitting) {
        says(sitting.attendance() != null, "attendance",
                sitting.attendance() == null ? "" : desk.words().figure(sitting.attendance()));
        if (sitting.impression() != null) {
            says(true, "impression", desk.words().text(sitting.impression()));
        }
    }

    private void says(boolean so, String what, String words) {
        if (so) {
            known.add(new Known(desk.say("known." + what), words));
        } else {
            unknown.add(desk.say("unknown." + what));
        }
    }
}
