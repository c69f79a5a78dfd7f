package nl.kroniek.query.web.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.body.signals.BodySignals;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.decision.log.DecisionFilter;
import nl.kroniek.query.history.History;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.missed.NonOccurrences;
import nl.kroniek.query.plan.progress.PlanRow;
import nl.kroniek.query.waiting.Waiting;
import nl.kroniek.query.web.DecisionLine;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.LightTally;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.missed.MissedLine;
import nl.kroniek.query.web.outbox.MailNotice;

/** What stands in the parts of the start page; only what this reader sees is looked up. */
final class Blocks {

    private static final int MEETINGS_SHOWN = 6;
    private static final int DECISIONS_SHOWN = 6;
    private static final int STORIES_SHOWN = 5;

    /** Something that is still open, and what it is about. */
    public record OpenEnd(Link about, String says) {}

    /** Activities of a half that were not reported. */
    public record Unreported(String title, List<Link> forms) {}

    /** The lights of a half of the last plan. */
    public record Glance(String half, List<LightTally> lights) {}

    private final Desk desk;
    private final History history;
    private final LocalDate today;
    private final Waiting waiting;
    private final MailNotice mail;

    Blocks(Desk desk, History history, LocalDate today, Waiting waiting, MailNotice mail) {
        this.desk = desk;
        this.history = history;
        this.today = today;
        this.waiting = waiting;
        this.mail = mail;
    }

    Map<String, Object> all() {
        Map<String, Object> found = new HashMap<>();
        for (Block block : Block.of(desk.roles())) {
            found.putAll(of(block));
        }
        return found;
    }

    private Map<String, Object> of(Block block) {
        Chronicle chronicle = desk.chronicle();
        return switch (block) {
            case WAITING -> Map.of("piles", Task.piles(waiting, desk), "signalled", signalled(), "unsent",
                    mail.amiss(desk));
            case MISSED -> Map.of("missed", NonOccurrences.of(chronicle.calendar(), null, null).items().stream()
                    .limit(MEETINGS_SHOWN).map(each -> MissedLine.of(each, desk)).toList());
            case REPORTS -> Map.of("reports", waiting.reports().stream().map(due -> new Unreported(
                    desk.say("start.report-title", Note.capital(desk.words().word(due.half())),
                            Integer.toString(due.year())),
                    Task.forms(due, desk))).toList());
            case UPCOMING -> upcoming();
            case OPEN -> Map.of("openEnds", openEnds());
            case DECIDED -> Map.of("decisions", DecisionLine.all(byBoards(), desk), "boards", boards());
            case GLANCE -> Map.of("glances", glances(), "plans", plans());
            case RECORD -> Map.of("position", chronicle.position() + 1);
            case LATEST -> Map.of("latest", Told.latest(STORIES_SHOWN, desk, history));
            case ACCESS -> Map.of("holders", Holder.all(desk));
            case ASKED -> Map.of("plans", plans(), "boards", boards());
        };
    }

    /** One line at most: what is not as expected of bodies waits, but not today. */
    private List<Link> signalled() {
        int bodies = BodySignals.on(today, desk.chronicle()).bodies();
        return bodies == 0
                ? List.of()
                : List.of(new Link(desk.count("start.signals", bodies), desk.at("/gremia/regels")));
    }

    private Map<String, Object> upcoming() {
        List<CalendarEntry> ahead = Waiting.ahead(today, desk.chronicle());
        return Map.of("upcoming", Slip.all(ahead.stream().limit(MEETINGS_SHOWN).toList(), desk), "aheadToo",
                Math.max(0, ahead.size() - MEETINGS_SHOWN));
    }

    private List<OpenEnd> openEnds() {
        List<OpenEnd> open = new ArrayList<>();
        waiting.explored().forEach(entry -> {
            if (entry.cancellation() != null) {
                entry.cancellation().followUp().forEach(next -> open.add(new OpenEnd(desk.link(entry.id()),
                        desk.words().followUp(next))));
            }
        });
        waiting.openPoints().forEach(remark -> open.add(new OpenEnd(desk.link(remark.about()),
                remark.text() == null ? desk.say("start.open-point") : desk.words().text(remark.text()))));
        return open;
    }

    private List<Glance> glances() {
        List<PlanRow> all = desk.chronicle().progress().plans();
        return all.isEmpty()
                ? List.of()
                : Arrays.stream(Half.values()).map(half -> new Glance(Note.capital(desk.words().word(half)),
                        LightTally.of(desk.chronicle().progress().activities(all.getLast().year()), half, desk)))
                        .toList();
    }

    private List<Integer> plans() {
        return desk.chronicle().progress().plans().stream().map(PlanRow::year).toList().reversed();
    }

    private List<Link> boards() {
        return boardBodies().map(BodyEntry::id).map(desk::link).toList();
    }

    private Stream<BodyEntry> boardBodies() {
        return desk.chronicle().bodies().all().stream().filter(body -> body.kind() == BodyKind.EXECUTIVE_BOARD);
    }

    /** The last decisions of the board of which the day is known, newest first. */
    private List<DecisionEntry> byBoards() {
        return boardBodies()
                .flatMap(board -> desk.chronicle().decisions()
                        .select(new DecisionFilter(null, board.id(), Set.of(), null, null)).stream())
                .filter(entry -> entry.on().isDay())
                .sorted(Comparator.comparing((DecisionEntry entry) -> String.valueOf(entry.on().earliest())).reversed())
                .limit(DECISIONS_SHOWN).toList();
    }
}
