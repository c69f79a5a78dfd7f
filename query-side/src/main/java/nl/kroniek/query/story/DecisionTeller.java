package nl.kroniek.query.story;

import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.decision.DecisionEvent;
import nl.kroniek.events.decision.DecisionProposed;
import nl.kroniek.events.decision.DecisionPutUnderStudy;
import nl.kroniek.events.decision.DecisionRevoked;
import nl.kroniek.events.decision.DecisionTaken;
import nl.kroniek.events.decision.Resolution;
import nl.kroniek.events.decision.Standing;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.events.register.RegisterEvent;
import org.jspecify.annotations.Nullable;

/** Tells what became of a decision, and which number it got. */
final class DecisionTeller {

    private DecisionTeller() {}

    static Telling tell(DecisionEvent event, Telling t) {
        Wording words = t.words();
        return switch (event) {
            case DecisionTaken e -> {
                String key = e.standing() == Standing.CONCLUDED ? "decision-concluded" : "decision-taken";
                t.that(key, words.party(e.decidedBy()), words.text(e.resolution().title())).on(e.on());
                yield resolution(e.resolution(), e.effectiveFrom(), e.meeting(), t)
                        .date("effective-until", e.effectiveUntil()).typed("foreign-number", e.foreignNumber());
            }
            case DecisionProposed e -> resolution(e.resolution(), e.effectiveFrom(), e.meeting(),
                    t.that("decision-proposed", words.party(e.proposedBy()), words.text(e.resolution().title()))
                            .on(e.on()));
            case DecisionPutUnderStudy e -> resolution(e.resolution(), e.effectiveFrom(), e.meeting(),
                    t.that("decision-put-under-study", words.party(e.studiedBy()), words.text(e.resolution().title()))
                            .on(e.on()));
            case DecisionRevoked e -> {
                t.that("decision-revoked", words.name(e.decision())).on(e.on()).typed("reason", e.reason());
                yield e.replacedBy() == null ? t : t.also("replaced-by", words.name(e.replacedBy()));
            }
        };
    }

    static Telling tell(RegisterEvent event, Telling t) {
        return switch (event) {
            case DecisionNumbered e -> t.that("decision-numbered", t.words().name(e.decision()), e.label(),
                    t.words().name(e.body()), Integer.toString(e.year()));
        };
    }

    private static Telling resolution(Resolution resolution, @Nullable VagueDate from,
            @Nullable MeetingId meeting, Telling t) {
        t.also("kind", t.words().word(resolution.kind())).typed("text", resolution.text())
                .typed("reason", resolution.reason())
                .list("concerns", resolution.concerns().stream().map(t.words()::clause).toList());
        if (resolution.handedTo() != null) {
            t.also("handed-to", t.words().party(resolution.handedTo()));
        }
        t.date("effective-from", from);
        return meeting == null ? t : t.also("taken-in", t.words().name(meeting));
    }
}
