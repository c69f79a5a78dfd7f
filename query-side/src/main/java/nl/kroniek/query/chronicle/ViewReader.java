package nl.kroniek.query.chronicle;

import java.util.List;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;

/** Reads the live views. */
public interface ViewReader extends RowSource {

    /** Global index up to which the view has seen the log; -1 before the first event. */
    long position(View<?> view);

    /** Somebody waits for what was just recorded: look now, do not wait for the next look. */
    default void hurry() {}

    /** What the view could not take in, in the order of the log. */
    List<Parked> parked(View<?> view);

    /** The associations of which the view has seen an event. */
    Set<AssociationId> associations(View<?> view);
}
