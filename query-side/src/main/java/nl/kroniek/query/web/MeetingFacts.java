package nl.kroniek.query.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.NightAfter;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.Calendar;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.seat.seats.Tenure;
import org.jspecify.annotations.Nullable;

/** The facts of one calendar entry, both ends of every tie. */
final class MeetingFacts {

    private MeetingFacts() {}

    static Facts of(CalendarEntry entry, Desk desk) {
        Facts facts = new Facts(desk).always("bodies", desk.links(entry.bodies()))
                .maybe("chair", chairs(entry.bodies(), desk))
                .maybe("topic", entry.topic() == null ? null : desk.words().text(entry.topic()))
                .always("date", desk.words().full(entry.on()))
                .maybe("closed", entry.sitting() == null
                        ? null
                        : end(entry.sitting().on(), entry.sitting().ended(), desk))
                .maybe("planned", entry.plan().equals(entry.on()) ? null : desk.words().full(entry.plan()))
                .maybe("series", desk.links(Stream.ofNullable(entry.series()).toList()))
                .maybe("series-ended", entry.kind() != EntryKind.SERIES || entry.ended() == null
                        ? null
                        : desk.words().full(entry.ended()))
                .maybe("earlier-dates", earlier(entry.changes(), desk))
                .maybe("recurrence",
                        entry.recurrence() == null ? null : desk.words().recurrence(entry.recurrence()))
                .parties("with", entry.with());
        arranged(entry.arrangements(), entry.plan(), facts, desk);
        tied(entry, facts, desk);
        return facts;
    }

    private static void arranged(@Nullable Arrangements plan, VagueDate begins, Facts facts, Desk desk) {
        if (plan != null) {
            facts.parties("organisers", plan.organisers()).parties("invited", plan.invited())
                    .maybe("whole-executive", plan.wholeExecutive() ? desk.say("yes") : null)
                    .parties("prepared-by", plan.preparedBy())
                    .maybe("place", plan.place() == null ? null : desk.words().text(plan.place()))
                    .maybe("online",
                            plan.online() == null ? List.of() : List.of(new Link(plan.online(), plan.online())))
                    .maybe("ends", end(begins, plan.ends(), desk))
                    .maybe("extra", plan.extra() ? desk.say("yes") : null)
                    .maybe("count", plan.count() == null ? null : desk.words().figure(plan.count()))
                    .maybe("prepares-for", desk.links(Stream.ofNullable(plan.preparesFor()).toList()));
        }
    }

    private static @Nullable String end(VagueDate begin, @Nullable LocalTime end, Desk desk) {
        return end == null
                ? null
                : NightAfter.holds(begin.time(), end)
                        ? desk.say("meeting.night-after", desk.words().clock(end))
                        : desk.words().clock(end);
    }

    private static void tied(CalendarEntry entry, Facts facts, Desk desk) {
        Calendar calendar = desk.chronicle().calendar();
        String id = entry.id().value();
        facts.maybe("joint-with", ids(calendar.jointWith(id), desk))
                .maybe("prepared-in", ids(calendar.preparing(id), desk));
        List<Link> carried = new ArrayList<>();
        List<Link> replaced = new ArrayList<>();
        List<Link> merged = new ArrayList<>();
        for (CalendarEntry from : calendar.continuedBy(id)) {
            Link link = desk.link(from.id());
            for (FollowUp next : from.cancellation() == null ? List.<FollowUp>of() : from.cancellation().followUp()) {
                if (next instanceof FollowUp.CarriedOver topic && topic.to().value().equals(id)) {
                    carried.add(new Link(desk.say("fact.topic-from", desk.words().text(topic.item()), link.text()),
                            link.href()));
                } else if (next instanceof FollowUp.ReplacedBy by && by.by().value().equals(id)) {
                    replaced.add(link);
                } else if (next instanceof FollowUp.MergedInto into && into.into().value().equals(id)) {
                    merged.add(link);
                }
            }
        }
        facts.maybe("carried-over-from", carried).maybe("replaces", replaced).maybe("merged-from", merged);
    }

    private static List<Link> ids(List<CalendarEntry> entries, Desk desk) {
        return entries.stream().map(each -> desk.link(each.id())).toList();
    }

    private static List<Link> earlier(List<DateChange> changes, Desk desk) {
        return changes.stream().map(change -> new Link(desk.words().full(change.previously()), null)).toList();
    }

    private static List<Link> chairs(List<BodyId> bodies, Desk desk) {
        return bodies.stream().flatMap(body -> desk.chronicle().seats().in(body).stream())
                .filter(seat -> seat.role() == SeatRole.CHAIR).flatMap(seat -> seat.tenures().stream())
                .map(Tenure::holder).filter(Objects::nonNull).distinct()
                .map(holder -> new Link(desk.words().holder(holder), null)).toList();
    }
}
