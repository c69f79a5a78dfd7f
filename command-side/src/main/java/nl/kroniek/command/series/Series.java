package nl.kroniek.command.series;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.series.start.ARhythmMustCountFromOne;
import nl.kroniek.command.series.start.StartSeries;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.events.series.SeriesStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** The series decides what may be recorded of it. */
public class Series extends RecordedThing {

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StartSeries command, Existing existing) {
        mustBeNew(command.id());
        Refusal.unless(References.of(command, existing), new ATitleMustBeGiven("/title", command.title()),
                new ARhythmMustCountFromOne(command.recurrence()));
        apply(new SeriesStarted(command.association(), command.id(), command.title(), command.topic(),
                command.bodies(), command.recurrence(), command.on()));
    }

    @EventSourcingHandler
    void evolve(SeriesEvent event) {
        switch (event) {
            case SeriesStarted first -> begin(first.series(), first.association());
        }
    }
}
