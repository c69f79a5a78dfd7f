package nl.kroniek.query.web.control;

import java.util.List;
import nl.kroniek.query.audit.KeptVerification;
import nl.kroniek.query.audit.ViewStates.ViewState;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the history at this moment.
 *
 * @param style of the card: met, open, or none for what is wrong
 * @param says the verdict in one sentence
 * @param found what was found
 * @param views what the comparisons said
 * @param when when and by whom it was checked; null when it never was
 * @param chain last value of the chain, to be kept elsewhere; null without a sound check
 */
record Verdict(String style, String icon, String says, String found, String views, @Nullable String when,
        @Nullable String chain) {

    static Verdict of(@Nullable KeptVerification last, List<ViewState> states, long head, ControlDesk control,
            Desk desk) {
        var views = views(states, desk) + apart(states, desk);
        if (last == null) {
            return new Verdict("open", "ask", desk.say("control.never"), desk.say("control.never.found"), views, null,
                    null);
        }
        var when = control.whenAndWho(last.seenAt(), last.by(), desk);
        return switch (last.state()) {
            case RUNNING -> new Verdict("open", "clock", desk.say("control.running"),
                    desk.say("control.running.found", number(last.events()), number(last.total())), views, when, null);
            case STOPPED -> new Verdict("open", "ask", desk.say("control.stopped"), desk.say("control.stopped.found"),
                    views, when, null);
            case WHOLE -> new Verdict("met", "check", desk.say("control.whole"), whole(last, head, desk), views, when,
                    last.hash());
            case BROKEN -> new Verdict("broken", "cross", desk.say("control.broken", number(step(last))),
                    fault(last, desk), views, when, null);
        };
    }

    /** What is wrong, in words that say nothing of what was recorded there. */
    static String fault(KeptVerification broken, Desk desk) {
        return desk.say("control.fault." + broken.fault(), number(step(broken)));
    }

    private static long step(KeptVerification broken) {
        return broken.ordinal() == null ? 0 : broken.ordinal();
    }

    private static String whole(KeptVerification last, long head, Desk desk) {
        var found = desk.say("control.whole.found", number(last.events()));
        if (last.earlier() > 0) {
            found += " " + desk.say("control.whole.earlier", number(last.earlier()));
        }
        long since = head + 1 - last.events();
        return since > 0 ? found + " " + desk.say("control.whole.since", number(since)) : found;
    }

    private static String views(List<ViewState> states, Desk desk) {
        long compared = states.stream().filter(state -> state.last() != null).count();
        long same = states.stream().filter(state -> state.last() != null && state.last().same()).count();
        if (compared == 0) {
            return desk.say("control.views.none");
        }
        return same == states.size()
                ? desk.say("control.views.same", number(same))
                : desk.say("control.views.some", number(states.size()), number(same), number(compared - same),
                        number(states.size() - compared));
    }

    /** Equal does not mean complete. */
    private static String apart(List<ViewState> states, Desk desk) {
        long apart = states.stream().filter(state -> !state.parked().isEmpty()).count();
        return apart == 0 ? "" : " " + desk.say("control.views.apart", number(apart));
    }

    static String number(long number) {
        return Long.toString(number);
    }
}
