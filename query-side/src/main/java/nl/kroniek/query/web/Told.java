package nl.kroniek.query.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.history.History;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.story.Change;
import nl.kroniek.query.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story as a page shows it.
 *
 * @param links the things it names that have a page: what it came from and what it leads to
 * @param more how many more it names than are shown
 * @param on when it happened; null when it says nothing about that
 * @param who who recorded it, in words
 */
public record Told(long position, String sentence, List<String> details, List<Change> changes, List<Link> links,
        int more, @Nullable VagueDate on, Instant recordedAt, String who, String via) {

    private static final int LINKS_SHOWN = 6;

    /** Everything that was recorded of a thing. */
    public static List<Told> of(String id, Desk desk, History history) {
        return all(history.of(desk.chronicle(), id, desk::find, desk.locale()), id, desk);
    }

    /** Everything that was recorded of an activity. */
    static List<Told> of(ActivityRow activity, Desk desk, History history) {
        return all(history.of(desk.chronicle(), activity, desk::find, desk.locale()), activity.id().value(), desk);
    }

    /**
     * What others recorded of it since.
     *
     * @param version that was seen; none: nothing is to be told
     */
    public static List<Told> since(@Nullable Long version, String id, Desk desk, History history) {
        return version == null ? List.of() : of(id, desk, history).stream().skip(version + 1).toList();
    }

    /** Everything that was recorded of what is expected of bodies. */
    public static List<Told> ofRules(Desk desk, History history) {
        return all(history.ofRules(desk.chronicle(), desk::find, desk.locale()), desk.slug(), desk);
    }

    /** What was recorded last in the association, newest first. */
    public static List<Told> latest(int number, Desk desk, History history) {
        return all(history.latest(desk.chronicle(), number, desk::find, desk.locale()), "", desk);
    }

    /** @param id the thing of which the page tells: it is not a link to itself */
    private static List<Told> all(List<Story> stories, String id, Desk desk) {
        return stories.stream().map(story -> one(story, id, desk)).toList();
    }

    private static Told one(Story story, String id, Desk desk) {
        List<Link> links = story.mentioned().stream().filter(mentioned -> !mentioned.equals(id)).map(desk::link)
                .filter(link -> link.href() != null).distinct().toList();
        return new Told(story.position(), story.sentence(), story.details(), story.changes(),
                links.stream().limit(LINKS_SHOWN).toList(), Math.max(0, links.size() - LINKS_SHOWN), story.on(),
                story.recordedAt(), who(story, desk), story.via());
    }

    /** "anna, secretaris"; who has no account any more is called by role only. */
    private static String who(Story story, Desk desk) {
        return Optional.ofNullable(story.actor()).flatMap(desk::find).map(name -> name + ", " + story.role())
                .orElse(story.role());
    }
}
