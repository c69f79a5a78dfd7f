package nl.kroniek.query.body.bodies;

import java.util.List;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyEvent;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;

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
                    e.state(), e.on(), null, null, null, version));
            case BodyDiscontinued e -> rows.change(id,
                    was -> closed(was, new BodyEnd(e.on(), e.reason()), was.handedOver(), was.minimum(), version));
            case BodyHandedOver e -> rows.change(id,
                    was -> closed(was, was.ended(), new BodyHandOver(e.to(), e.on()), was.minimum(), version));
            case MinimumAttendanceSet e -> rows.change(id,
                    was -> closed(was, was.ended(), was.handedOver(), e.minimum(), version));
        }
    }

    private static BodyEntry closed(BodyEntry was, @Nullable BodyEnd ended, @Nullable BodyHandOver handedOver,
            @Nullable AttendanceMinimum minimum, long version) {
        return new BodyEntry(was.id(), was.name(), was.abbreviation(), was.kind(), was.portfolio(), was.organisers(),
                was.partners(), was.committees(), was.authority(), was.frequency(), was.state(), was.since(), ended,
                handedOver, minimum, version);
    }
}
