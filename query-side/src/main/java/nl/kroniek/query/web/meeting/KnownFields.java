package nl.kroniek.query.web.meeting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.Party;
import nl.kroniek.events.Precision;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.AttendanceFigures;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.events.meeting.Reason;
import nl.kroniek.events.meeting.ReasonCategory;
import nl.kroniek.query.commands.CommandJson;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.Cancellation;
import nl.kroniek.query.meeting.calendar.DateChange;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.form.Mentions;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of why a meeting did not go ahead, in the fields of its form. What has no field of its own (a second
 * topic that went elsewhere, an organisation that decided) is kept beside them and sent along as it was.
 */
final class KnownFields {

    private final Cancellation known;
    private final Desk desk;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<Reason> moreReasons = new ArrayList<>();
    private final List<FollowUp> moreFollowUp = new ArrayList<>();
    private @Nullable Party otherDecider;

    private KnownFields(Cancellation known, Desk desk) {
        this.known = known;
        this.desk = desk;
        reasons();
        decider();
        Set<Class<?>> kinds = new HashSet<>();
        known.followUp().forEach(next -> followUp(next, kinds.add(next.getClass())));
        if (!day().isEmpty()) {
            fields.put("besloten-op", List.of(day()));
        }
        AttendanceFigures figures = known.figures();
        if (figures != null) {
            FigureFields.of(figures).forEach((field, number) -> fields.put(field, List.of(number)));
        }
    }

    static KnownFields of(CalendarEntry entry, Desk desk) {
        Cancellation known = entry.cancellation();
        if (known == null && entry.status() == MeetingStatus.POSTPONED && !entry.changes().isEmpty()) {
            DateChange last = entry.changes().getLast();
            known = new Cancellation(last.reasons(), null, last.decidedBy(), List.of(), last.decidedOn());
        }
        return new KnownFields(known == null
                ? new Cancellation(List.of(), null, null, List.of(), VagueDate.unknown())
                : known, desk);
    }

    Typed typed() {
        return Mentions.of(desk).shown(new Typed(fields));
    }

    /** What is kept although no field shows it, one sentence each. */
    List<String> says() {
        List<String> says = new ArrayList<>();
        moreReasons.forEach(reason -> says.add(desk.say("meeting.kept.reason", desk.words().reason(reason))));
        moreFollowUp.forEach(next -> says.add(desk.words().followUp(next)));
        if (otherDecider != null) {
            says.add(desk.say("meeting.kept.decider", desk.words().party(otherDecider)));
        }
        return says;
    }

    List<Reason> moreReasons() {
        return moreReasons;
    }

    List<FollowUp> moreFollowUp() {
        return moreFollowUp;
    }

    @Nullable
    JsonNode otherDecider() {
        return otherDecider == null ? null : CommandJson.of((Record) otherDecider);
    }

    VagueDate decidedOn() {
        return known.decidedOn();
    }

    /** As the field shows it; empty where it is not known. */
    String day() {
        return known.decidedOn().precision() == Precision.UNKNOWN ? "" : desk.words().plain(known.decidedOn());
    }

    private void reasons() {
        Set<ReasonCategory> seen = EnumSet.noneOf(ReasonCategory.class);
        List<String> chosen = new ArrayList<>();
        for (Reason reason : known.reasons()) {
            if (seen.add(reason.category())) {
                chosen.add(ReasonFields.value(reason.category()));
                if (reason.explanation() != null) {
                    fields.put(ReasonFields.why(ReasonFields.value(reason.category())),
                            List.of(reason.explanation()));
                }
            } else {
                moreReasons.add(reason);
            }
        }
        if (!chosen.isEmpty()) {
            fields.put("reden", chosen);
        }
    }

    private void decider() {
        switch (known.decidedBy()) {
            case Party.OfBody of -> fields.put("besluiter", List.of(of.body().value()));
            case Party.Described described -> fields.put("besluiter-functie", List.of(described.text()));
            case Party.OfAssociation of -> otherDecider = of;
            case Party.OfOrganisation of -> otherDecider = of;
            case null -> {
            }
        }
    }

    private void followUp(FollowUp next, boolean first) {
        if (!first) {
            moreFollowUp.add(next);
            return;
        }
        switch (next) {
            case FollowUp.CarriedOver carried -> {
                chosen("carried-over");
                fields.put("doorgeschoven", List.of(carried.item()));
                fields.put("doorgeschoven-naar", List.of(carried.to().value()));
            }
            case FollowUp.ReplacedBy replaced -> {
                chosen("replaced-by");
                fields.put("vervangen-door", List.of(replaced.by().value()));
            }
            case FollowUp.MergedInto merged -> {
                chosen("merged-into");
                fields.put("opgegaan-in", List.of(merged.into().value()));
            }
            case FollowUp.BeingExplored explored -> {
                chosen("being-explored");
                fields.put("verkend", List.of(explored.what()));
                if (explored.with() != null) {
                    fields.put("verkend-met", List.of(explored.with().value()));
                }
            }
            case FollowUp.Nothing unused -> chosen("nothing");
        }
    }

    private void chosen(String kind) {
        fields.computeIfAbsent("vervolg", any -> new ArrayList<>()).add(kind);
    }
}
