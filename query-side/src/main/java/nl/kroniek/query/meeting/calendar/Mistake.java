package nl.kroniek.query.meeting.calendar;

import nl.kroniek.events.VagueDate;

/**
 * That a meeting was entered by mistake.
 *
 * @param before what it goes back to when it is reinstated
 */
public record Mistake(String reason, VagueDate foundOn, MeetingStatus before) {}
