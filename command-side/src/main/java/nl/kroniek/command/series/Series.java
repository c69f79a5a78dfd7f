package nl.kroniek.command.series;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.meeting.AMeetingLinkMustBeAWebAddress;
import nl.kroniek.command.meeting.Meetings;
import nl.kroniek.command.meeting.TheMeetingMustEndAfterItBegins;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.series.end.EndSeries;
import nl.kroniek.command.series.plan.ADayMustBePlannedOnce;
import nl.kroniek.command.series.plan.ASittingMustHaveADay;
import nl.kroniek.command.series.plan.PlanSeriesMeetings;
import nl.kroniek.command.series.plan.Sitting;
import nl.kroniek.command.series.plan.SittingsMustBeGiven;
import nl.kroniek.command.series.start.ARhythmMustCountFromOne;
import nl.kroniek.command.series.start.StartSeries;
import nl.kroniek.command.series.withdraw.TheSeriesMustHaveEnded;
import nl.kroniek.command.series.withdraw.WithdrawSeriesEnding;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.events.series.PlannedSitting;
import nl.kroniek.events.series.SeriesEnded;
import nl.kroniek.events.series.SeriesEndingWithdrawn;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.events.series.SeriesMeetingsPlanned;
import nl.kroniek.events.series.SeriesStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The series decides what may be recorded of it, and plans its meetings. */
public class Series extends RecordedThing {

    private final Set<LocalDate> planned = new HashSet<>();
    private @Nullable SeriesStarted start;
    private boolean ended;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StartSeries command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new ARhythmMustCountFromOne(command.recurrence()));
        apply(new SeriesStarted(command.association(), command.id(), command.title(), command.topic(),
                command.bodies(), command.recurrence(), command.on()));
    }

    @CommandHandler
    void decide(PlanSeriesMeetings command, Existing existing, Meetings meetings) {
        SeriesStarted of = Objects.requireNonNull(start);
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        Set<LocalDate> days = new HashSet<>(planned);
        for (int i = 0; i < command.sittings().size(); i++) {
            rules.addAll(about(command.sittings().get(i), "/sittings/" + i, days, of, existing));
        }
        Refusal.unless(rules, new TheSeriesMustStillRun(ended), new SittingsMustBeGiven(command.sittings()));
        List<PlannedSitting> sittings = command.sittings().stream()
                .map(sitting -> new PlannedSitting(SittingIds.of(command, sitting.on()), sitting.on())).toList();
        apply(new SeriesMeetingsPlanned(command.association(), command.id(), sittings));
        for (Sitting each : command.sittings()) {
            meetings.plan(new MeetingScheduled(command.association(), SittingIds.of(command, each.on()), of.title(),
                    of.topic(),
                    each.on(), of.bodies(), List.of(), List.of(), false, List.of(), each.place(), each.extra(), null,
                    null, null), new Setting(each.place(), each.online(), each.ends()), command.id());
        }
    }

    private static List<Rule> about(Sitting sitting, String at, Set<LocalDate> days, SeriesStarted of,
            Existing existing) {
        VagueDate on = sitting.on();
        List<Rule> rules = new ArrayList<>(TheBodyMustStillMeet.all(at, of.bodies(), on, existing));
        rules.add(new ASittingMustHaveADay(at + "/on", on));
        rules.add(new ADayMustBePlannedOnce(at + "/on", on, !on.isDay() || days.add(on.earliest())));
        rules.add(new TheMeetingMustEndAfterItBegins(at + "/ends", on, sitting.ends()));
        rules.add(new AMeetingLinkMustBeAWebAddress(at + "/online", sitting.online()));
        return rules;
    }

    @CommandHandler
    void decide(EndSeries command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheSeriesMustStillRun(ended));
        apply(new SeriesEnded(command.association(), command.id(), command.on(), command.note()));
    }

    @CommandHandler
    void decide(WithdrawSeriesEnding command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheSeriesMustHaveEnded(ended),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new SeriesEndingWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(SeriesEvent event) {
        switch (event) {
            case SeriesStarted first -> {
                begin(first.series(), first.association());
                start = first;
            }
            case SeriesMeetingsPlanned more -> more.sittings().forEach(each -> planned.add(
                    Objects.requireNonNull(each.on().earliest())));
            case SeriesEnded unused -> ended = true;
            case SeriesEndingWithdrawn unused -> ended = false;
        }
    }
}
