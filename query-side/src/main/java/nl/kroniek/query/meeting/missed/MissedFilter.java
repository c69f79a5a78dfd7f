package nl.kroniek.query.meeting.missed;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.meeting.ReasonCategory;
import org.jspecify.annotations.Nullable;

/**
 * Which non-occurrences are asked for; what is absent leaves nothing out.
 *
 * @param year in which it was planned
 * @param reason one of its reasons
 * @param unexplained only those of which no reason is known
 */
public record MissedFilter(@Nullable Integer year, @Nullable BodyId body, @Nullable ReasonCategory reason,
        boolean unexplained) {

    public static final MissedFilter ALL = new MissedFilter(null, null, null, false);

    public static MissedFilter of(@Nullable Integer year, @Nullable BodyId body) {
        return new MissedFilter(year, body, null, false);
    }

    boolean takes(NonOccurrence each) {
        return (year == null || year.equals(each.plannedOn().year()))
                && (body == null || each.meeting().bodies().contains(body))
                && (reason == null || each.categories().contains(reason))
                && (!unexplained || each.reasons().isEmpty());
    }
}
