package nl.kroniek.query.meeting.calendar;

import nl.kroniek.events.Figure;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting took place.
 *
 * @param attendance how many came, where somebody wrote it down
 * @param impression what the source says of the attendance in words
 */
public record Sitting(VagueDate on, @Nullable Figure attendance, @Nullable String impression) {}
