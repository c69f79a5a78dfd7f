package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionState;
import org.jspecify.annotations.Nullable;
import nl.kroniek.query.history.History;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One decision: what was decided, why, and what it replaced or was replaced by. */
@Controller
class DecisionPage {

    private final Desks desks;
    private final History history;

    DecisionPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/{association:[a-z0-9-]+}/besluiten/{id}")
    ModelAndView decision(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        DecisionEntry entry = desk.chronicle().decisions().find(id).orElseThrow(PageMissing::new);
        return desk.page("decision", "decisions").addObject("line", DecisionLine.of(entry, desk))
                .addObject("text", desk.words().text(entry.resolution().text()))
                .addObject("reason",
                        entry.resolution().reason() == null
                                ? null
                                : Answer.sentence(desk.words().text(entry.resolution().reason())))
                .addObject("how", desk.say("decision.how." + entry.state().name().toLowerCase(desk.locale()),
                        desk.words().party(entry.by()), desk.words().when(entry.on())))
                .addObject("replaces",
                        desk.links(desk.chronicle().decisions().replacedBy(entry).stream().map(DecisionEntry::id)
                                .toList()))
                .addObject("revocable", desk.isMayWrite()
                        && (entry.state() == DecisionState.TAKEN || entry.state() == DecisionState.CONCLUDED))
                .addObject("replacedBy", replacedBy(entry, desk)).addObject("revoked", entry.revocation())
                .addObject("facts", facts(entry, desk)).addObject("notes", Note.about(id, desk))
                .addObject("mentions", Mention.of(id, desk)).addObject("story", Told.of(id, desk, history));
    }

    private static List<Link> replacedBy(DecisionEntry entry, Desk desk) {
        return entry.revocation() == null
                ? List.of()
                : desk.links(Stream.ofNullable(entry.revocation().replacedBy()).toList());
    }

    private static Facts facts(DecisionEntry entry, Desk desk) {
        List<Link> meeting = desk.links(Stream.ofNullable(entry.meeting()).toList());
        List<Link> others = entry.meeting() == null
                ? List.of()
                : desk.links(desk.chronicle().decisions().madeIn(entry.meeting()).stream().map(DecisionEntry::id)
                        .filter(id -> !id.equals(entry.id())).toList());
        return new Facts(desk)
                .always("number", DecisionLine.number(entry) == null
                        ? desk.say("no-number")
                        : DecisionLine.number(
                                entry))
                .always("kind", Note.capital(desk.words().word(entry.resolution().kind())))
                .always(entry.state() == DecisionState.PROPOSED ? "proposed-by" : "by", List.of(desk.link(entry.by())))
                .always("date", desk.words().full(entry.on())).always("taken-in", meeting)
                .maybe("agenda-item", item(entry, desk)).maybe("same-meeting", others)
                .always("effective-from", date(entry.effectiveFrom(), desk))
                .always("effective-until", entry.effectiveUntil() == null
                        ? desk.say("no-end")
                        : date(
                                entry.effectiveUntil(), desk))
                .maybe("concerns", entry.resolution().concerns().stream()
                        .map(each -> new Link(desk.words().text(each), null)).toList())
                .maybe("handed-to", entry.resolution().handedTo() == null
                        ? List.of()
                        : List.of(desk.link(entry.resolution().handedTo())));
    }

    /** The item of the agenda on which it was made, by name: it leads to its meeting. */
    private static List<Link> item(DecisionEntry entry, Desk desk) {
        return entry.meeting() == null
                ? List.of()
                : desk.chronicle().agendas().leadingTo(entry.meeting(), entry.id())
                        .map(item -> new Link(desk.words().text(item.content().title()),
                                desk.at("/vergaderingen/" + entry.meeting().value() + "#" + item.id().value())))
                        .toList();
    }

    private static @Nullable String date(@Nullable VagueDate date, Desk desk) {
        return date == null ? null : desk.words().full(date);
    }
}
