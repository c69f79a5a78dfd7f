package nl.kroniek.query.web.control;

import nl.kroniek.query.audit.ViewStates.ViewState;
import nl.kroniek.query.replay.KeptComparison;
import nl.kroniek.query.replay.Rebuild;
import nl.kroniek.query.web.Badge;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One view in the table.
 *
 * @param until how far it is, in words
 * @param compared what the last comparison said
 * @param when when and by whom; null when it was never compared
 * @param details where the differences stand; null when it was never compared
 * @param parked how many events it could not take in, in words, leading to which; null when there are none
 * @param rebuild where the rebuild that runs stands; null when there is none
 * @param choose whether that one is ready
 */
record ViewLine(String slug, String name, String rows, String until, Badge compared, @Nullable String when,
        @Nullable String details, @Nullable Link parked, @Nullable String rebuild, boolean choose) {

    static ViewLine of(ViewState state, ControlDesk control, Desk desk) {
        var last = state.last();
        var slug = ControlDesk.slug(state.view());
        return new ViewLine(slug, ControlDesk.name(state.view().name(), desk), desk.count("control.rows", state.rows()),
                state.lag() == 0
                        ? desk.say("control.until", Verdict.number(state.position()))
                        : desk.say("control.lag", Verdict.number(state.position()), Verdict.number(state.lag())),
                badge(last, desk), last == null ? null : control.whenAndWho(last.at(), last.by(), desk),
                last == null ? null : desk.at("/controle/vergelijkingen/" + slug + "/" + last.key()),
                state.parked().isEmpty()
                        ? null
                        : new Link(desk.count("control.parked", state.parked().size()),
                                desk.at("/controle/apart/" + slug)),
                state.rebuild() == null
                        ? null
                        : desk.at("/controle/opbouw/" + slug + "/" + state.rebuild().generation()),
                state.rebuild() != null && state.rebuild().state() == Rebuild.State.READY);
    }

    static Badge badge(@Nullable KeptComparison last, Desk desk) {
        if (last == null) {
            return new Badge("open", "ask", desk.say("control.not-compared"));
        }
        return last.same()
                ? new Badge("green", "check", desk.say("control.same"))
                : new Badge("red", "cross", desk.count("control.differences", last.found()));
    }
}
