package nl.kroniek.command.seat;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.reference.TheBodyMustStillMeet;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.seat.establish.EstablishSeat;
import nl.kroniek.command.seat.take.TakeSeat;
import nl.kroniek.command.seat.take.TheHolderMustNotSitThereAlready;
import nl.kroniek.command.seat.vacate.TheHolderMustSitThere;
import nl.kroniek.command.seat.vacate.VacateSeat;
import nl.kroniek.command.seat.withdraw.WithdrawSeat;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatEvent;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.seat.SeatWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A seat; several may hold it at once, as documents sometimes say. */
public class Seat extends RecordedThing {

    private final List<Holder> holders = new ArrayList<>();
    private @Nullable BodyId body;
    private boolean mistaken;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishSeat command, Existing existing) {
        mustBeNew(command.id());
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        if (command.place() instanceof SeatPlace.InBody in) {
            rules.addAll(TheBodyMustStillMeet.one("/place/body", in.body(), command.on(), existing));
        }
        Refusal.unless(rules);
        apply(new SeatEstablished(command.association(), command.id(), command.place(), command.role(),
                command.onBehalfOf(), command.temporary(), command.on()));
    }

    @CommandHandler
    void decide(TakeSeat command, Existing existing) {
        List<Rule> rules = new ArrayList<>(References.of(command, existing));
        if (body != null) {
            rules.addAll(TheBodyMustStillMeet.one("/on", body, command.on(), existing));
        }
        Refusal.unless(rules, new TheSeatMustBeReal(!mistaken),
                new TheHolderMustNotSitThereAlready(command.holder(), holders));
        apply(new SeatTaken(command.association(), command.id(), command.holder(), command.on()));
    }

    @CommandHandler
    void decide(VacateSeat command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheSeatMustBeReal(!mistaken),
                new TheHolderMustSitThere(command.holder(), holders));
        apply(new SeatVacated(command.association(), command.id(), command.holder(), command.on()));
    }

    @CommandHandler
    void decide(WithdrawSeat command, Existing existing) {
        Refusal.unless(References.of(command, existing), new TheSeatMustBeReal(!mistaken),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new SeatWithdrawn(command.association(), command.id(), command.reason(), command.on()));
    }

    @EventSourcingHandler
    void evolve(SeatEvent event) {
        switch (event) {
            case SeatEstablished first -> {
                begin(first.seat(), first.association());
                body = first.place() instanceof SeatPlace.InBody in ? in.body() : null;
            }
            case SeatTaken taken -> holders.add(taken.holder());
            case SeatWithdrawn unused -> mistaken = true;
            case SeatVacated vacated -> holders.removeIf(holder -> Sitting.isSame(holder, vacated.holder()));
        }
    }
}
