package nl.kroniek.query.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.Event;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.plan.PortfolioFocusSet;

/** Before and after in a plan: lights, lists, who does it. */
final class PlanChanges {

    private PlanChanges() {}

    static void add(PlanEvent event, List<Event> earlier, Changes changes) {
        Wording words = changes.words();
        switch (event) {
            case PlanDrafted e -> {
            }
            case ActivityPlanned e -> {
            }
            case ActivityReported e -> reported(e, earlier, changes);
            case ActivityListKept e -> changes.add("lines", lines(last(earlier, ActivityListKept.class,
                    was -> was.activity().equals(e.activity()) && was.list() == e.list())
                    .map(was -> was.lines().size()).orElse(0), words),
                    lines(e.lines().size(), words));
            case ActivityHandedOver e -> changes.add("organiser", organiser(e.activity(), earlier, words),
                    words.party(e.to()));
            case ActivityEnded e -> changes.add("state", words.say("change.goes-on"), words.say("change.ended"));
            case PortfolioFocusSet e -> last(earlier, PortfolioFocusSet.class,
                    was -> was.portfolio().equals(e.portfolio()))
                    .ifPresent(was -> changes.add("focus", words.clause(was.focus()), words.clause(e.focus())));
        }
    }

    private static void reported(ActivityReported e, List<Event> earlier, Changes changes) {
        Wording words = changes.words();
        Optional<ActivityReported> was = last(earlier, ActivityReported.class,
                each -> each.activity().equals(e.activity()) && each.half() == e.half());
        changes.add("light", was.map(each -> words.light(each.light())).orElse(words.say("change.not-reported")),
                words.light(e.light()));
        was.ifPresent(each -> changes.add("lines", lines(each.lines().size(), words), lines(e.lines().size(), words)));
    }

    private static String organiser(ActivityId activity, List<Event> earlier, Wording words) {
        return last(earlier, ActivityHandedOver.class, was -> was.activity().equals(activity))
                .map(was -> words.party(was.to()))
                .or(() -> last(earlier, ActivityPlanned.class, was -> was.activity().equals(activity))
                        .filter(was -> !was.organisers().isEmpty()).map(was -> words.parties(was.organisers())))
                .orElse(words.say("change.unknown"));
    }

    private static String lines(int number, Wording words) {
        return words.say(number == 0 ? "change.lines-none" : number == 1 ? "change.lines-one" : "change.lines-many",
                Integer.toString(number));
    }

    private static <E extends Event> Optional<E> last(List<Event> earlier, Class<E> type, Predicate<E> same) {
        return earlier.stream().filter(type::isInstance).map(type::cast).filter(same)
                .reduce((first, last) -> last);
    }
}
