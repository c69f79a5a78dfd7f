package nl.kroniek.query.decision.log;

import java.time.LocalDate;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.Resolution;
import org.jspecify.annotations.Nullable;

/**
 * One row of the decision log.
 *
 * @param by who decided, proposed or studies it, as the state says
 * @param on when it was taken, proposed or put under study
 * @param foreignNumber the number it had elsewhere
 * @param version of the decision, for its ETag
 */
public record DecisionEntry(DecisionId id, DecisionState state, @Nullable DecisionNumber number, Party by,
        Resolution resolution, VagueDate on, @Nullable VagueDate effectiveFrom, @Nullable VagueDate effectiveUntil,
        @Nullable MeetingId meeting, @Nullable String foreignNumber, @Nullable Revocation revocation, long version) {

    DecisionEntry numbered(DecisionNumber given) {
        return new DecisionEntry(id, state, given, by, resolution, on, effectiveFrom, effectiveUntil, meeting,
                foreignNumber, revocation, version);
    }

    DecisionEntry revoked(Revocation end, long then) {
        return new DecisionEntry(id, DecisionState.REVOKED, number, by, resolution, on, effectiveFrom, effectiveUntil,
                meeting, foreignNumber, end, then);
    }

    /** Whether it may hold on that day, as far as its dates are known: begun, not ended, not yet revoked. */
    public boolean mayHoldOn(LocalDate day) {
        if (state == DecisionState.PROPOSED || state == DecisionState.UNDER_STUDY) {
            return false;
        }
        var from = effectiveFrom == null ? on : effectiveFrom;
        return startedBy(from, day)
                && (effectiveUntil == null || !endedBefore(effectiveUntil, day))
                && (revocation == null || !endedBefore(revocation.on(), day.plusDays(1)));
    }

    private static boolean startedBy(VagueDate from, LocalDate day) {
        return from.earliest() == null || !from.earliest().isAfter(day);
    }

    private static boolean endedBefore(VagueDate until, LocalDate day) {
        return until.latest() == null
                ? until.earliest() == null || until.earliest().isBefore(day)
                : until.latest().isBefore(day);
    }
}
