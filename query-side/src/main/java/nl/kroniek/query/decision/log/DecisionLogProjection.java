package nl.kroniek.query.decision.log;

import java.util.List;
import java.util.Optional;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionPutUnderStudy;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.events.register.RegisterEvent;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code decision_log}. */
public final class DecisionLogProjection {

    public static final View<DecisionEntry> VIEW = new View<>("decision_log", DecisionEntry.class, List.of(
            new View.Part<>(DecisionEvent.class, DecisionLogProjection::on),
            new View.Part<>(RegisterEvent.class, DecisionLogProjection::on)));

    private DecisionLogProjection() {}

    static void on(DecisionEvent event, Moment moment, Rows<DecisionEntry> rows) {
        var id = event.decision().value();
        var number = rows.find(id).flatMap(entry -> Optional.ofNullable(entry.number())).orElse(null);
        var version = moment.sequence();
        switch (event) {
            case DecisionTaken e -> rows.put(id,
                    new DecisionEntry(e.decision(), state(e.standing()), number, e.decidedBy(), e.resolution(),
                            e.on(), e.effectiveFrom(), e.effectiveUntil(), e.meeting(), e.foreignNumber(), null,
                            version));
            case DecisionProposed e -> rows.put(id,
                    new DecisionEntry(e.decision(), DecisionState.PROPOSED, number, e.proposedBy(), e.resolution(),
                            e.on(), e.effectiveFrom(), null, e.meeting(), null, null, version));
            case DecisionPutUnderStudy e -> rows.put(id,
                    new DecisionEntry(e.decision(), DecisionState.UNDER_STUDY, number, e.studiedBy(), e.resolution(),
                            e.on(), e.effectiveFrom(), null, e.meeting(), null, null, version));
            case DecisionRevoked e -> rows.change(id,
                    was -> was.revoked(new Revocation(e.replacedBy(), e.reason(), e.on()), version));
        }
    }

    static void on(RegisterEvent event, Moment moment, Rows<DecisionEntry> rows) {
        switch (event) {
            case DecisionNumbered e -> rows.change(e.decision().value(),
                    was -> was.numbered(new DecisionNumber(e.body(), e.year(), e.number(), e.label())));
        }
    }

    private static DecisionState state(Standing standing) {
        return switch (standing) {
            case RESOLVED -> DecisionState.TAKEN;
            case CONCLUDED -> DecisionState.CONCLUDED;
        };
    }
}
