package nl.kroniek.query.access.people;

import java.util.List;
import nl.kroniek.events.access.AccessEvent;
import nl.kroniek.events.access.RoleGranted;
import nl.kroniek.events.access.RoleRevoked;
import nl.kroniek.query.view.Moment;
import nl.kroniek.query.view.Rows;
import nl.kroniek.query.view.View;

/** Fills {@code access}. */
public final class AccessProjection {

    public static final View<RoleEntry> VIEW = new View<>("access", RoleEntry.class,
            List.of(new View.Part<>(AccessEvent.class, AccessProjection::on)));

    private AccessProjection() {}

    static void on(AccessEvent event, Moment moment, Rows<RoleEntry> rows) {
        String id = event.account() + " " + event.role();
        switch (event) {
            case RoleGranted e -> rows.put(id, new RoleEntry(e.account(), e.role(), moment.position(), null,
                    moment.sequence()));
            case RoleRevoked e -> rows.change(id, was -> new RoleEntry(was.account(), was.role(), was.since(),
                    e.reason(), moment.sequence()));
        }
    }
}
