package nl.kroniek.query.web.control;

import java.util.List;
import java.util.Optional;
import nl.kroniek.query.audit.AuditTrail.Line;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event as the list shows it.
 *
 * @param who sign-in name of who recorded it, or the account where that is not known here
 * @param onlyWho the list of what this account recorded; null when it is not known
 * @param thing what it happened to; null when that has no name
 * @param onlyThing the list of what happened to the same thing
 */
record RecordedLine(long position, String href, String sentence, List<String> details, String kind, String recorded,
        @Nullable String who, @Nullable String onlyWho, @Nullable Link thing, String onlyThing) {

    static RecordedLine of(Line line, LogChoice choice, Desk desk) {
        var story = line.story();
        return new RecordedLine(line.position(), desk.at("/controle/vastleggingen/" + line.position()),
                story.sentence(), story.details(), ControlDesk.kind(line.type(), desk),
                desk.say("story.recorded", desk.moment(line.recordedAt()), who(line, desk), story.via()),
                line.actor() == null ? null : ControlDesk.account(line.actor(), desk).orElse(line.actor()),
                line.actor() == null ? null : choice.with("wie", line.actor()),
                desk.find(line.subject()).map(known -> desk.link(line.subject())).orElse(null),
                choice.with("ding", line.subject()));
    }

    private static String who(Line line, Desk desk) {
        return Optional.ofNullable(line.actor()).flatMap(actor -> ControlDesk.account(actor, desk))
                .map(name -> name + ", " + line.story().role()).orElse(line.story().role());
    }
}
