package nl.kroniek.query.meeting.calendar;

import java.time.LocalTime;
import java.util.List;
import nl.kroniek.events.Figure;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting was planned, beside its title, date and bodies.
 *
 * @param organisers organisations that convene it when no body of the association does
 * @param wholeExecutive whether the whole college of mayor and aldermen is invited
 * @param extra outside the regular rhythm
 * @param count how many sittings the one record stands for; absent means one
 * @param online web address where one takes part
 * @param ends planned end on the planned day
 */
public record Arrangements(List<Party> organisers, List<Party> invited, boolean wholeExecutive, List<Party> preparedBy,
        @Nullable String place, boolean extra, @Nullable Figure count, @Nullable MeetingId preparesFor,
        @Nullable MeetingId jointWith, @Nullable String online, @Nullable LocalTime ends) {}
