package nl.kroniek.log;

import java.util.List;
import java.util.Optional;

/** What commits that are in the log say about a draft that did not get in. */
final class Verdict {

    private Verdict() {}

    /** Its commit id is there: with its own events it is stored, with others the command was carried out before. */
    static Optional<Outcome> amongst(List<StoredCommit> stored, Draft draft) {
        return stored.stream().filter(commit -> commit.commitId().equals(draft.commitId())).findFirst()
                .map(commit -> draft.isThe(commit) ? new Outcome.Stored(commit) : new Outcome.Known(commit));
    }

    /**
     * One of its events or places is there. It may be there by this very draft, which arrived after it was looked for
     * by its id: that is a success and no clash.
     */
    static Optional<Outcome> onPlaces(List<StoredCommit> stored, Draft draft) {
        var mine = amongst(stored, draft);
        return mine.isPresent() ? mine : clash(stored, draft);
    }

    private static Optional<Outcome> clash(List<StoredCommit> stored, Draft draft) {
        for (int i = 0; i < draft.events().size(); i++) {
            var event = draft.events().get(i);
            for (var commit : stored) {
                if (commit.events().stream().anyMatch(other -> other.id().equals(event.id()))) {
                    return Optional.of(new Outcome.Clashed(i,
                            "event " + event.id() + " is in the log already, in commit " + commit.ordinal()));
                }
                if (commit.events().stream()
                        .anyMatch(other -> other.agg().equals(event.agg()) && other.seq() == event.seq())) {
                    return Optional.of(new Outcome.Clashed(i, "place " + event.seq() + " in " + event.agg()
                            + " was taken by commit " + commit.ordinal()));
                }
            }
        }
        return Optional.empty();
    }
}
