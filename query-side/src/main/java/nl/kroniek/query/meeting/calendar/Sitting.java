package nl.kroniek.query.meeting.calendar;

import java.time.LocalTime;
import nl.kroniek.events.Figure;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;

/**
 * That a meeting took place, or is taking place.
 *
 * @param on the day it really was, with the time it really began where that is known
 * @param attendance how many came, where somebody wrote it down
 * @param impression what the source says of the attendance in words
 * @param ended when it really ended that day
 */
public record Sitting(VagueDate on, @Nullable Figure attendance, @Nullable String impression,
        @Nullable LocalTime ended) {}
