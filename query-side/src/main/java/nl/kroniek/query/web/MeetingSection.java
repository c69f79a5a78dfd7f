package nl.kroniek.query.web;

import nl.kroniek.query.meeting.calendar.CalendarEntry;
import org.jspecify.annotations.Nullable;

/**
 * One feature's card on the page of a meeting: a bean of its own, in the order of its {@code @Order}. The template it
 * names holds a fragment {@code section(content)} that begins with its {@code section} element.
 */
public interface MeetingSection {

    /** The template, for example {@code meeting/agenda}. */
    String template();

    /** What the fragment shows; absent when this meeting has nothing of it and the reader can add nothing. */
    @Nullable
    Object content(CalendarEntry entry, Desk desk);
}
