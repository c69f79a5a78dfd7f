package nl.kroniek.query.replay;

import java.util.List;
import java.util.Optional;
import nl.kroniek.query.view.View;

/** Asks for a rebuild beside the live view, says how far it is, and chooses in the end. The work is done behind it. */
public interface Rebuilds {

    /**
     * @param by account of who asks
     * @throws RebuildRefused when the view is being rebuilt already
     */
    Rebuild begin(View<?> view, String by);

    Optional<Rebuild> find(View<?> view, int generation);

    /** All of the view, the newest first. */
    List<Rebuild> of(View<?> view);

    /**
     * From now on people read what was rebuilt.
     *
     * @throws RebuildRefused when it was not compared yet, or has ended
     */
    Rebuild switchTo(Rebuild rebuild, String by);

    /**
     * Throws away what was rebuilt.
     *
     * @throws RebuildRefused when it has ended
     */
    Rebuild cancel(Rebuild rebuild, String by);
}
