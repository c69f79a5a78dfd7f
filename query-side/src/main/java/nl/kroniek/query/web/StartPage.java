package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionFilter;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.CalendarFilter;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.plan.progress.PlanRow;
import nl.kroniek.query.history.History;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a reader begins: which association, and in it what is asked most. */
@Controller
class StartPage {

    private static final int DECISIONS_SHOWN = 6;
    private static final int STORIES_SHOWN = 5;

    private final Desks desks;
    private final History history;

    StartPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/")
    ModelAndView choose() {
        List<AssociationRow> readable = desks.readable();
        return readable.size() == 1
                ? new ModelAndView("redirect:/" + readable.getFirst().id().value())
                : new ModelAndView("choose").addObject("associations", readable);
    }

    @GetMapping("/{association:[a-z0-9-]+}")
    ModelAndView start(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Chronicle chronicle = desk.chronicle();
        List<BodyEntry> boards = chronicle.bodies().all().stream()
                .filter(body -> body.kind() == BodyKind.EXECUTIVE_BOARD).toList();
        return desk.page("start", "start").addObject("counts", counts(chronicle, desk))
                .addObject("fallen", Slip.all(fallen(chronicle), desk))
                .addObject("boards", boards.stream().map(BodyEntry::id).map(desk::link).toList())
                .addObject("decisions", DecisionLine.all(byBoards(chronicle, boards), desk))
                .addObject("plans", chronicle.progress().plans().stream().map(PlanRow::year).toList())
                .addObject("latest", history.latest(chronicle, STORIES_SHOWN, desk::find, desk.locale()));
    }

    private static List<Link> counts(Chronicle chronicle, Desk desk) {
        int activities = chronicle.progress().plans().stream()
                .mapToInt(plan -> chronicle.progress().activities(plan.year()).size()).sum();
        return List.of(
                new Link(desk.count("tally.entry", chronicle.calendar().all().size()),
                        desk.at("/kalender?weergave=lijst")),
                new Link(desk.count("tally.decision", chronicle.decisions().all().size()), desk.at("/besluiten")),
                new Link(desk.count("tally.activity", activities), desk.at("/voortgang")),
                new Link(desk.count("tally.body", chronicle.bodies().all().size()), desk.at("/gremia")));
    }

    private static List<CalendarEntry> fallen(Chronicle chronicle) {
        return chronicle.calendar().select(new CalendarFilter(null, null, null,
                Set.of(MeetingStatus.CANCELLED, MeetingStatus.POSTPONED), Set.of(), null, false));
    }

    /** The last decisions of the board of which the day is known, newest first. */
    private static List<DecisionEntry> byBoards(Chronicle chronicle, List<BodyEntry> boards) {
        return boards.stream()
                .flatMap(board -> chronicle.decisions()
                        .select(new DecisionFilter(null, board.id(), Set.of(), null, null)).stream())
                .filter(entry -> entry.on().isDay())
                .sorted(Comparator.comparing((DecisionEntry entry) -> String.valueOf(entry.on().earliest())).reversed())
                .limit(DECISIONS_SHOWN).toList();
    }
}
