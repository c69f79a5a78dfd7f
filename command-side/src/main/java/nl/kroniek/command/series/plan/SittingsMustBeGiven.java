package nl.kroniek.command.series.plan;

import java.util.List;
import nl.kroniek.command.refusal.Rule;

/** Planning nothing is no plan; two years of every week is enough for one act. */
public record SittingsMustBeGiven(List<Sitting> sittings) implements Rule {

    static final int MOST = 104;

    @Override
    public boolean holds() {
        return !sittings.isEmpty() && sittings.size() <= MOST;
    }

    @Override
    public String field() {
        return "/sittings";
    }

    @Override
    public List<String> arguments() {
        return List.of(Integer.toString(MOST));
    }
}
