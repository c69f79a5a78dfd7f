package nl.kroniek.query.body.bodies;

import java.util.List;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code bodies}. */
public final class BodiesProjection {

    public static final View<BodyEntry> VIEW = new View<>("bodies", BodyEntry.class,
            List.of(new View.Part<>(BodyEvent.class, BodiesProjection::on)));

    private BodiesProjection() {}

    static void on(BodyEvent event, Moment moment, Rows<BodyEntry> rows) {
        var id = event.body().value();
        var version = moment.sequence();
        switch (event) {
            case BodyEstablished e -> rows.put(id, new BodyEntry(e.body(), e.name(), e.abbreviation(), e.kind(),
                    e.portfolio(), e.organisers(), e.partners(), e.committees(), e.authority(), e.frequency(),
                    e.state(), e.on(), List.of(), null, null, null, version));
            case BodyRenamed e -> rows.change(id, was -> was.called(e.name(), e.abbreviation(), e.on(), version));
            case BodyMerged e -> rows.change(id, was -> was.closed(new BodyEnd(e.on(), e.reason(), e.into()), version));
            case BodyDiscontinued e ->
                rows.change(id, was -> was.closed(new BodyEnd(e.on(), e.reason(), null), version));
            case BodyHandedOver e ->
                rows.change(id, was -> was.handed(new BodyHandOver(e.to(), e.on(), e.reason(), was.handedOver()),
                        version));
            case BodyEndingWithdrawn e -> rows.change(id, was -> switch (e.ending()) {
                case BodyEnding.Discontinued d -> was.closed(null, version);
                case BodyEnding.MergedInto m -> was.closed(null, version);
                case BodyEnding.HandedOverTo h ->
                    was.handed(was.handedOver() == null ? null : was.handedOver().before(), version);
            });
            case MinimumAttendanceSet e -> rows.change(id, was -> was.needing(e.minimum(), version));
        }
    }
}
