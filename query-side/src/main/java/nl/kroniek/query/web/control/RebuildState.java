package nl.kroniek.query.web.control;

import nl.kroniek.query.replay.KeptComparison;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.web.Badge;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param says that, in one sentence
 * @param figures done of total
 * @param speed events a second and what is left; null when that cannot be said
 * @param again that it went on after something was stopped; null when that never happened
 * @param compared what the comparison said; null before it
 * @param details where the differences stand; null before the comparison
 * @param building whether it still reads
 * @param ready whether one can choose
 */
record RebuildState(int number, String style, String says, String asked, long done, long total, String figures,
        @Nullable String speed, @Nullable String again, @Nullable Badge compared, @Nullable String rows,
        @Nullable String details, boolean building, boolean ready) {

    static RebuildState of(Rebuild from, @Nullable KeptComparison kept, ControlDesk control, Desk desk) {
        boolean ready = from.state() == Rebuild.State.READY;
        var slug = ControlDesk.slug(from.view());
        return new RebuildState(from.generation(), ready || from.state() == Rebuild.State.SWITCHED ? "met" : "open",
                says(from, control, desk),
                desk.say("control.rebuild.asked", control.whenAndWho(from.askedAt(), from.askedBy(), desk)),
                Math.min(from.done(), from.total()), from.total(),
                desk.say("control.rebuild.figures", number(Math.min(from.done(), from.total())),
                        number(from.total())),
                speed(from, desk),
                from.beginnings() > 1 ? desk.say("control.rebuild.again", number(from.beginnings() - 1)) : null,
                kept == null ? null : ViewLine.badge(kept, desk),
                kept == null
                        ? null
                        : desk.say("control.rebuild.rows", number(kept.rows()), number(kept.liveRows()),
                                number(kept.position())),
                kept == null ? null : desk.at("/controle/vergelijkingen/" + slug + "/" + kept.key()),
                from.state() == Rebuild.State.BUILDING, ready);
    }

    private static String says(Rebuild from, ControlDesk control, Desk desk) {
        var ended = from.endedAt() == null || from.endedBy() == null
                ? ""
                : control.whenAndWho(from.endedAt(), from.endedBy(), desk);
        return switch (from.state()) {
            case BUILDING -> desk.say("control.rebuild.building");
            case READY -> desk.say("control.rebuild.ready");
            case SWITCHED -> desk.say("control.rebuild.switched", ended);
            case CANCELLED -> desk.say("control.rebuild.cancelled", ended);
        };
    }

    private static @Nullable String speed(Rebuild from, Desk desk) {
        var left = from.secondsLeft();
        if (from.state() != Rebuild.State.BUILDING || left == null) {
            return null;
        }
        return desk.say("control.rebuild.speed", number(from.eventsPerSecond()),
                left < 90
                        ? desk.say("control.rebuild.seconds", number(left))
                        : desk.say("control.rebuild.minutes", number((left + 59) / 60)));
    }

    private static String number(long number) {
        return Verdict.number(number);
    }
}
