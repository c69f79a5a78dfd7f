package nl.kroniek.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.plan.ReportLine;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.body.bodies.FormerName;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.decision.log.DecisionEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.names.SpokenNames;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.plan.progress.HalfReport;
import nl.kroniek.query.story.Wording;
import org.jspecify.annotations.Nullable;

/** Lays out everything of an association that can be found, with the texts by which it is found. */
final class Findables {

    private final Chronicle chronicle;
    private final Names names;
    private final Wording words;

    Findables(Chronicle chronicle, Names names, Locale locale) {
        this.chronicle = chronicle;
        this.names = names;
        this.words = new SpokenNames(chronicle, names, locale).words();
    }

    Stream<Findable> of(SearchKind kind) {
        return switch (kind) {
            case MEETING -> chronicle.calendar().all().stream().map(this::meeting);
            case DECISION -> chronicle.decisions().all().stream().map(this::decision);
            case ACTIVITY -> chronicle.progress().plans().stream()
                    .flatMap(plan -> chronicle.progress().activities(plan.year()).stream()).map(this::activity);
            case BODY -> chronicle.bodies().all().stream().map(this::body);
        };
    }

    private Findable meeting(CalendarEntry entry) {
        Findable found = new Findable(SearchKind.MEETING, entry.id(), entry.title(), entry.on(), entry.status(), null,
                names).say(entry.topic()).say(entry.note()).silently(words.full(entry.on()));
        entry.bodies().forEach(body -> say(body, found));
        entry.with().forEach(party -> found.say(names.party(party)));
        if (entry.arrangements() != null) {
            found.say(entry.arrangements().place());
            Stream.of(entry.arrangements().organisers(), entry.arrangements().invited(),
                    entry.arrangements().preparedBy()).flatMap(List::stream)
                    .forEach(party -> found.say(names.party(party)));
        }
        if (entry.cancellation() != null) {
            reasons(entry.cancellation().reasons(), found);
            entry.cancellation().followUp().forEach(next -> found.say(typed(next)));
        }
        entry.changes().forEach(change -> reasons(change.reasons(), found));
        return found.say(entry.sitting() == null ? null : entry.sitting().impression());
    }

    private static void reasons(List<Reason> reasons, Findable found) {
        reasons.forEach(reason -> found.say(reason.explanation()));
    }

    private static @Nullable String typed(FollowUp next) {
        return switch (next) {
            case FollowUp.CarriedOver carried -> carried.item();
            case FollowUp.BeingExplored explored -> explored.what();
            case FollowUp.ReplacedBy replaced -> null;
            case FollowUp.MergedInto merged -> null;
            case FollowUp.Nothing nothing -> null;
        };
    }

    private Findable decision(DecisionEntry entry) {
        return new Findable(SearchKind.DECISION, entry.id(), entry.resolution().title(), entry.on(), entry.state(),
                entry.number() == null ? entry.foreignNumber() : entry.number().label(), names)
                .say(entry.resolution().text()).say(entry.resolution().reason()).say(entry.resolution().concerns())
                .say(names.party(entry.by())).say(entry.foreignNumber()).silently(words.full(entry.on()))
                .say(entry.revocation() == null ? null : entry.revocation().reason());
    }

    private Findable activity(ActivityRow row) {
        Findable found = new Findable(SearchKind.ACTIVITY, row.id(), row.form().title(), year(row.year()), null,
                row.form().code(), names).say(row.form().portfolio()).say(row.form().chapter())
                .say(row.form().objective()).say(row.form().results()).say(row.form().responsible());
        row.form().chairs().forEach(chair -> found.say(names.holder(chair)));
        Stream.of(row.form().organisers(), row.form().partners()).flatMap(List::stream)
                .forEach(party -> found.say(names.party(party)));
        found.say(row.lines().map(ReportLine::text).toList());
        Stream.of(row.firstHalf(), row.secondHalf()).filter(Objects::nonNull).forEach(half -> said(half, found));
        return found;
    }

    private static void said(HalfReport half, Findable found) {
        found.say(half.note());
        if (half.explanation() != null) {
            found.say(half.explanation().cause()).say(half.explanation().consequence())
                    .say(half.explanation().correction());
        }
    }

    private Findable body(BodyEntry body) {
        Findable found = new Findable(SearchKind.BODY, body.id(), body.name(), null, null, null, names)
                .say(body.abbreviation()).say(body.portfolio()).say(body.state())
                .say(body.formerNames().stream().map(FormerName::name).toList());
        body.organisers().forEach(party -> found.say(names.party(party)));
        chronicle.seats().in(body.id()).stream().flatMap(seat -> seat.tenures().stream())
                .forEach(tenure -> found.say(names.holder(tenure.holder())));
        return found;
    }

    private void say(BodyId body, Findable found) {
        chronicle.bodies().find(body).ifPresent(known -> found.say(known.name()).say(known.abbreviation()));
    }

    private static VagueDate year(int year) {
        return new VagueDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, null, null);
    }
}
