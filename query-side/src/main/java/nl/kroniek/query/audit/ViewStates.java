package nl.kroniek.query.audit;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.replay.Comparisons;
import nl.kroniek.query.replay.KeptComparison;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.replay.Rebuilds;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How each view stands for one association: how far it is, what the last comparison said, whether it is being rebuilt.
 */
@Component
public final class ViewStates {

    private final ViewReader live;
    private final LogReader log;
    private final Comparisons comparisons;
    private final Rebuilds rebuilds;

    ViewStates(ViewReader live, LogReader log, Comparisons comparisons, Rebuilds rebuilds) {
        this.live = live;
        this.log = log;
        this.comparisons = comparisons;
        this.rebuilds = rebuilds;
    }

    /**
     * @param position global index up to which it has seen the log
     * @param lag events that are in the log and not yet in the view
     * @param rows of this association
     * @param parked what of this association it could not take in
     * @param last the newest comparison of this association; null when there is none
     * @param rebuild the one that runs; null when there is none
     */
    public record ViewState(View<?> view, long position, long lag, int rows, List<Parked> parked,
            @Nullable KeptComparison last, @Nullable Rebuild rebuild) {}

    /** In the order of the list of all views. */
    public List<ViewState> of(AssociationId association) {
        long head = log.head();
        return Views.ALL.stream().<ViewState>map(view -> state(view, association, head)).toList();
    }

    /** Global index of the last event in the log. */
    public long head() {
        return log.head();
    }

    /** What of this association a view could not take in, in the order of the log. */
    public List<Parked> parked(View<?> view, AssociationId association) {
        return live.parked(view).stream().filter(each -> each.association().equals(association)).toList();
    }

    private ViewState state(View<?> view, AssociationId association, long head) {
        long position = live.position(view);
        return new ViewState(view, position, Math.max(0, head - position), live.of(view, association).size(),
                parked(view, association),
                comparisons.last(view, association, 1).stream().findFirst().orElse(null),
                rebuilds.of(view).stream().filter(Rebuild::isRunning).findFirst().orElse(null));
    }
}
