package nl.kroniek.query.story;

import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import org.jspecify.annotations.Nullable;

/** Tells of bodies. */
final class BodyTeller {

    private BodyTeller() {}

    static Telling tell(BodyEvent event, Telling t) {
        return switch (event) {
            case BodyEstablished e -> established(e, t);
            case BodyRenamed e -> t.that("body-renamed", e.previously(), called(e.name(), e.abbreviation())).on(e.on())
                    .typed("reason", e.reason());
            case BodyMerged e -> t.that("body-merged", t.words().name(e.body()), t.words().name(e.into())).on(e.on())
                    .typed("reason", e.reason());
            case BodyDiscontinued e -> t.that("body-discontinued", t.words().name(e.body())).on(e.on())
                    .typed("reason", e.reason());
            case BodyHandedOver e -> t
                    .that("body-handed-over", t.words().name(e.body()), t.words().party(e.to())).on(e.on())
                    .typed("reason", e.reason());
            case BodyEndingWithdrawn e -> withdrawn(e, t).on(e.on()).typed("reason", e.reason());
            case MinimumAttendanceSet e -> (e.minimum() == null
                    ? t.that("minimum-attendance-set.none", t.words().name(e.body()))
                    : t.that("minimum-attendance-set", t.words().name(e.body()), t.words().minimum(e.minimum())))
                    .on(e.on());
        };
    }

    private static String called(String name, @Nullable String abbreviation) {
        return abbreviation == null ? name : name + " (" + abbreviation + ")";
    }

    private static Telling withdrawn(BodyEndingWithdrawn e, Telling t) {
        String body = t.words().name(e.body());
        return switch (e.ending()) {
            case BodyEnding.Discontinued ended -> t.that("body-ending-withdrawn.discontinued", body);
            case BodyEnding.MergedInto merged ->
                t.that("body-ending-withdrawn.merged", body, t.words().name(merged.into()));
            case BodyEnding.HandedOverTo over ->
                t.that("body-ending-withdrawn.handed-over", body, t.words().party(over.to()));
        };
    }

    private static Telling established(BodyEstablished e, Telling t) {
        return t.that("body-established", e.name(), t.words().word(e.kind())).on(e.on())
                .typed("abbreviation", e.abbreviation())
                .typed("portfolio", e.portfolio())
                .parties("organisers", e.organisers())
                .parties("partners", e.partners())
                .list("committees", e.committees().stream().map(t.words()::committee).toList())
                .also("authority", t.words().word(e.authority()))
                .typed("frequency", e.frequency())
                .typed("state", e.state());
    }
}
