package nl.kroniek.query.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.Event;
import nl.kroniek.events.association.BodyRulesSet;
import nl.kroniek.events.RegisterId;
import nl.kroniek.events.plan.ActivityEnded;
import nl.kroniek.events.plan.ActivityHandedOver;
import nl.kroniek.events.plan.ActivityListKept;
import nl.kroniek.events.plan.ActivityPlanned;
import nl.kroniek.events.plan.ActivityReported;
import nl.kroniek.events.plan.PlanDrafted;
import nl.kroniek.events.plan.PlanEvent;
import nl.kroniek.events.plan.PortfolioFocusSet;
import nl.kroniek.events.register.DecisionNumbered;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.names.SpokenNames;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.story.Story;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a thing, oldest first, as far as its chronicle goes. */
public final class History {

    private static final long SEARCHED_PER_STORY = 20;

    private final LogReader log;
    private final Stories stories;
    private final NameReader names;

    public History(LogReader log, Stories stories, NameReader names) {
        this.log = log;
        this.stories = stories;
        this.names = names;
    }

    /** Empty when nothing is known of that id in the association of the chronicle. */
    public List<Story> of(Chronicle chronicle, String id, Locale locale) {
        return of(chronicle, id, new SpokenNames(chronicle, names.of(chronicle, locale), locale)::find, locale);
    }

    /** The same, with names as a page says them. */
    public List<Story> of(Chronicle chronicle, String id, Function<String, Optional<String>> known, Locale locale) {
        return told(chronicle, Stream.concat(log.ofAggregate(id).stream(), numbering(chronicle, id)), event -> true,
                known, locale);
    }

    /**
     * The same as it was recorded, for who needs what no view keeps: in the order of the log, without what cannot be
     * read.
     */
    public List<Event> events(Chronicle chronicle, String id) {
        return log.ofAggregate(id).stream().filter(each -> each.association().equals(chronicle.association()))
                .filter(each -> each.position() <= chronicle.position())
                .flatMap(each -> each instanceof RecordedEvent event ? Stream.of(event.event()) : Stream.empty())
                .toList();
    }

    /** What was recorded of one activity: its plan keeps the history of all of them. */
    public List<Story> of(Chronicle chronicle, ActivityRow activity, Function<String, Optional<String>> known,
            Locale locale) {
        return told(chronicle, log.ofAggregate(activity.plan().value()).stream(),
                event -> event instanceof PlanEvent of && activity.id().equals(activityOf(of)), known, locale);
    }

    /** Each told with what was recorded before it, so that it can say what stood there until then. */
    private List<Story> told(Chronicle chronicle, Stream<Recorded> recorded, Predicate<Event> wanted,
            Function<String, Optional<String>> known, Locale locale) {
        List<Story> told = new ArrayList<>();
        List<Event> earlier = new ArrayList<>();
        recorded.filter(each -> each.association().equals(chronicle.association()))
                .filter(each -> each.position() <= chronicle.position())
                // What cannot be read may be about this very thing.
                .filter(each -> !(each instanceof RecordedEvent event) || wanted.test(event.event()))
                .sorted(Comparator.comparingLong(Recorded::position)).forEach(each -> {
                    told.add(stories.of(each, List.copyOf(earlier), known, locale));
                    if (each instanceof RecordedEvent event) {
                        earlier.add(event.event());
                    }
                });
        return told;
    }

    /** What the association expected of its bodies, from the first rule on. */
    public List<Story> ofRules(Chronicle chronicle, Function<String, Optional<String>> known, Locale locale) {
        return told(chronicle, log.ofAggregate(chronicle.association().value()).stream(),
                BodyRulesSet.class::isInstance, known, locale);
    }

    private static @Nullable ActivityId activityOf(PlanEvent event) {
        return switch (event) {
            case ActivityPlanned e -> e.activity();
            case ActivityReported e -> e.activity();
            case ActivityListKept e -> e.activity();
            case ActivityHandedOver e -> e.activity();
            case ActivityEnded e -> e.activity();
            case PlanDrafted e -> null;
            case PortfolioFocusSet e -> null;
        };
    }

    /** The last things that were recorded in the association, newest first; looked for in the latest events only. */
    public List<Story> latest(Chronicle chronicle, int number, Function<String, Optional<String>> known,
            Locale locale) {
        long since = Math.max(-1, chronicle.position() - SEARCHED_PER_STORY * number);
        try (var events = log.events(chronicle.association(), since, chronicle.position())) {
            var found = events.toList();
            return found.reversed().stream().limit(number).map(recorded -> stories.of(recorded, known, locale))
                    .toList();
        }
    }

    /** A decision's number is an event of the register that gave it. */
    private Stream<Recorded> numbering(Chronicle chronicle, String id) {
        return chronicle.decisions().find(id).map(DecisionEntry::number).stream()
                .flatMap(number -> log.ofAggregate(RegisterId.of(number.body(), number.year()).value()).stream())
                .filter(recorded -> recorded instanceof RecordedEvent event
                        && event.event() instanceof DecisionNumbered numbered
                        && numbered.decision().value().equals(id));
    }
}
