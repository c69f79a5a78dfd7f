package nl.kroniek.query.web;

import nl.kroniek.query.decision.log.DecisionState;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.story.Wording;

/**
 * A status as a word with a sign: never a colour alone.
 *
 * @param style class of the style sheet
 * @param icon symbol in icons.svg
 */
public record Badge(String style, String icon, String text) {

    public static Badge of(CalendarEntry entry, Wording words) {
        return entry.status() == null ? kind(entry.kind(), words) : status(entry.status(), words);
    }

    private static Badge status(MeetingStatus status, Wording words) {
        String text = words.word(status);
        return switch (status) {
            case SCHEDULED -> new Badge("blue", "clock", text);
            case HELD -> new Badge("green", "check", text);
            case CANCELLED -> new Badge("red", "cross", text);
            case POSTPONED -> new Badge("orange", "pause", text);
            case OPENED -> new Badge("blue", "clock", text);
            case ENTERED_BY_MISTAKE -> new Badge("grey", "cross", text);
            case NOT_HELD, UNCONFIRMED -> new Badge("open", "ask", text);
        };
    }

    private static Badge kind(EntryKind kind, Wording words) {
        return new Badge("grey", kind == EntryKind.MILESTONE ? "flag" : "lines", words.word(kind));
    }

    public static Badge of(DecisionState state, Wording words) {
        String text = words.word(state);
        return switch (state) {
            case TAKEN -> new Badge("green", "check", text);
            case CONCLUDED -> new Badge("grey", "lines", text);
            case PROPOSED, UNDER_STUDY -> new Badge("open", "ask", text);
            case REVOKED -> new Badge("red", "cross", text);
        };
    }
}
