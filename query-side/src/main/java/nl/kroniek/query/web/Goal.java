package nl.kroniek.query.web;

import java.util.Locale;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.TargetCount;
import org.jspecify.annotations.Nullable;

/**
 * Whether a target was met, counted by us from the meetings behind the report.
 *
 * @param words "Doel: 3 van 3 (afgeleid)"
 * @param sentence the answer in one sentence
 */
public record Goal(String words, String sentence, boolean met) {

    static @Nullable Goal of(ActivityRow activity, Desk desk) {
        return desk.chronicle().progress().count(activity).map(count -> of(count, desk)).orElse(null);
    }

    private static Goal of(TargetCount count, Desk desk) {
        String held = count.vague()
                ? desk.say("goal.at-least", Integer.toString(count.held()))
                : Integer.toString(count.held());
        String target = desk.words().target(count.target());
        String key = count.isPassed()
                ? "goal.more"
                : count.isMet() ? "goal.met" : count.vague() ? "goal.unsure" : "goal.missed";
        return new Goal(desk.say("goal.words", held, target.toLowerCase(Locale.ROOT)), desk.say(key, held, target),
                count.isMet());
    }
}
