package nl.kroniek.query.web.start;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Precision;
import nl.kroniek.events.plan.Half;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.waiting.DueReport;
import nl.kroniek.query.waiting.Waiting;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/**
 * Something that waits, with the one button that finishes it.
 *
 * @param question what is asked, in the reader's words
 * @param about the thing it is about
 * @param says why it waits, one sentence
 */
public record Task(String question, Link about, String says, Link button) {

    /** Tasks of one kind: the first few, and the others folded. */
    public record Pile(List<Task> shown, List<Task> rest) {

        private static final int SHOWN = 3;

        static Pile of(List<Task> tasks) {
            return new Pile(tasks.stream().limit(SHOWN).toList(), tasks.stream().skip(SHOWN).toList());
        }
    }

    /** The most urgent pile first. */
    static List<Pile> piles(Waiting waiting, Desk desk) {
        List<List<Task>> tasks = List.of(
                waiting.low().stream().map(entry -> low(entry, desk)).toList(),
                waiting.outcomes().stream().map(entry -> outcome(entry, desk)).toList(),
                waiting.reports().stream().map(due -> report(due, desk)).toList(),
                waiting.dates().stream().map(entry -> date(entry, desk)).toList(),
                waiting.decisions().stream().map(entry -> decision(entry, desk)).toList());
        return tasks.stream().filter(pile -> !pile.isEmpty()).map(Pile::of).toList();
    }

    private static Task outcome(CalendarEntry entry, Desk desk) {
        return new Task(desk.say("start.outcome"), titled(entry, desk),
                desk.say("start.outcome-says", desk.words().full(entry.on())),
                new Link(desk.say("start.outcome-button"), at(entry, "gehouden", desk)));
    }

    /** Only the answers are told here: whether the last day has passed changes nothing of what they are. */
    private static Task low(CalendarEntry entry, Desk desk) {
        String says = Turnout.of(entry, desk.chronicle(), LocalDateTime.MIN)
                .map(turnout -> desk.words().figures(turnout.figures())).orElse("");
        return new Task(desk.say("start.low"), titled(entry, desk), says,
                new Link(desk.say("start.low-button"), at(entry, "annuleren", desk)));
    }

    private static Task date(CalendarEntry entry, Desk desk) {
        String says = entry.status() == MeetingStatus.POSTPONED && entry.on().precision() != Precision.UNKNOWN
                ? desk.say("start.date-vague", desk.words().plain(entry.on()))
                : desk.say(entry.status() == MeetingStatus.POSTPONED ? "start.date-postponed" : "start.date-planned");
        return new Task(desk.say("start.date"), titled(entry, desk), says,
                new Link(desk.say("start.date-button"), at(entry, "verplaatsen", desk)));
    }

    private static Task report(DueReport due, Desk desk) {
        String half = desk.words().word(due.half());
        Link plan = new Link(desk.say("start.report-plan", Integer.toString(due.year())),
                desk.at("/voortgang/" + due.year()));
        return new Task(desk.say("start.report"), plan,
                desk.count("start.report-says", due.activities().size()) + " "
                        + desk.say("start.report-half", half, Integer.toString(due.year())),
                new Link(desk.say("start.report-button"), form(due.activities().getFirst(), due.half(), desk)));
    }

    /** Each activity of which that half is not reported, with its form. */
    static List<Link> forms(DueReport due, Desk desk) {
        List<Link> links = new ArrayList<>();
        due.activities().forEach(each -> links.add(new Link(desk.words().text(each.form().title()), desk.isMayReport()
                ? form(each, due.half(), desk)
                : desk.link(each.id()).href())));
        return links;
    }

    private static Task decision(DecisionEntry entry, Desk desk) {
        Link about = new Link(desk.words().text(entry.resolution().title()),
                desk.at("/besluiten/" + entry.id().value()));
        return new Task(desk.say("start.decision"), about,
                desk.say("start.decision-says", desk.words().word(entry.state()), desk.words().party(entry.by())),
                new Link(desk.say("start.decision-button"),
                        desk.at("/besluiten/nieuw?voorstel=" + entry.id().value())));
    }

    private static String form(ActivityRow activity, Half half, Desk desk) {
        return desk.at("/voortgang/" + activity.year() + "/" + activity.id().value() + "/melden?helft="
                + (half == Half.FIRST ? "h1" : "h2"));
    }

    private static Link titled(CalendarEntry entry, Desk desk) {
        return new Link(desk.words().text(entry.title()), desk.at("/vergaderingen/" + entry.id().value()));
    }

    private static String at(CalendarEntry entry, String deed, Desk desk) {
        return desk.at("/vergaderingen/" + entry.id().value() + "/" + deed);
    }
}
