package nl.kroniek.command.agenda;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kroniek.command.PartOfThing;
import nl.kroniek.command.agenda.carry.AnItemMustGoToAnotherMeeting;
import nl.kroniek.command.agenda.carry.CarryOverAgendaItem;
import nl.kroniek.command.agenda.carry.TheReceivingMeetingMustNotHaveFallenOut;
import nl.kroniek.command.agenda.change.ChangeAgendaItem;
import nl.kroniek.command.agenda.move.MoveAgendaItem;
import nl.kroniek.command.agenda.place.AnItemMustNotBePlacedTwice;
import nl.kroniek.command.agenda.place.PlaceAgendaItem;
import nl.kroniek.command.agenda.send.AnAgendaMustHaveItemsToBeSent;
import nl.kroniek.command.agenda.send.SendAgenda;
import nl.kroniek.command.agenda.withdraw.WithdrawAgendaItem;
import nl.kroniek.command.meeting.CurrentStand;
import nl.kroniek.command.meeting.MeetingStatus;
import nl.kroniek.command.reference.Existing;
import nl.kroniek.command.reference.References;
import nl.kroniek.command.refusal.Refusal;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AReasonMustBeGiven;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.AgendaItemCarriedOver;
import nl.kroniek.events.agenda.AgendaItemChanged;
import nl.kroniek.events.agenda.AgendaItemDecided;
import nl.kroniek.events.agenda.AgendaItemMoved;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.agenda.AgendaItemWithdrawn;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.agenda.ItemOrigin;
import nl.kroniek.events.agenda.ItemSent;
import nl.kroniek.events.meeting.MeetingScheduled;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The agenda of a meeting: its items in order, with what left it. */
public class Agenda implements PartOfThing {

    private final List<AgendaItemId> standing = new ArrayList<>();
    private final Map<AgendaItemId, AgendaItem> items = new LinkedHashMap<>();
    private final CurrentStand stand;
    private @Nullable MeetingScheduled meeting;

    public Agenda(CurrentStand stand) {
        this.stand = stand;
    }

    @CommandHandler
    void decide(PlaceAgendaItem command, Existing existing) {
        int place = Objects.requireNonNullElse(command.place(), standing.size() + 1);
        Refusal.unless(rules(command.content(), References.of(command, existing)), open(),
                new AnItemMustNotBePlacedTwice(command.item(), !items.containsKey(command.item())),
                new ThePlaceMustBeOnTheAgenda("/place", place, standing.size() + 1));
        apply(new AgendaItemPlaced(command.association(), command.id(), command.item(), command.content(), place,
                null));
    }

    @CommandHandler
    void decide(MoveAgendaItem command, Existing existing) {
        Refusal.unless(References.of(command, existing), open(), stands("/item", command.item()),
                new ThePlaceMustBeOnTheAgenda("/to", command.to(), standing.size()));
        int from = standing.indexOf(command.item()) + 1;
        if (from != command.to()) {
            apply(new AgendaItemMoved(command.association(), command.id(), command.item(), from, command.to()));
        }
    }

    @CommandHandler
    void decide(ChangeAgendaItem command, Existing existing) {
        Refusal.unless(rules(command.content(), References.of(command, existing)), open(),
                stands("/item", command.item()));
        AgendaItem previously = standing(command.item(), "/item");
        if (!previously.equals(command.content())) {
            apply(new AgendaItemChanged(command.association(), command.id(), command.item(), previously,
                    command.content()));
        }
    }

    @CommandHandler
    void decide(WithdrawAgendaItem command, Existing existing) {
        Refusal.unless(References.of(command, existing), open(), stands("/item", command.item()),
                AReasonMustBeGiven.in("/reason", command.reason()));
        apply(new AgendaItemWithdrawn(command.association(), command.id(), command.item(), command.reason(),
                command.on()));
    }

    @CommandHandler
    void decide(CarryOverAgendaItem command, Existing existing, Agendas agendas) {
        Refusal.unless(References.of(command, existing), stands("/item", command.item()));
        carryOver(command.item(), command.to(), command.on(), agendas, "/to");
    }

    @CommandHandler
    void decide(SendAgenda command, Existing existing) {
        Refusal.unless(References.of(command, existing), open(), new AnAgendaMustHaveItemsToBeSent(standing.size()));
        apply(new AgendaSent(command.association(), command.id(), standing.stream()
                .map(item -> new ItemSent(item, Objects.requireNonNull(items.get(item)))).toList(), command.to(),
                command.on()));
    }

    /**
     * What stands there under this id.
     *
     * @throws Refusal when nothing does
     */
    public AgendaItem standing(AgendaItemId item, String field) {
        Refusal.unless(stands(field, item));
        return Objects.requireNonNull(items.get(item));
    }

    /** The other meeting says in the same commit that it has it. */
    public void carryOver(AgendaItemId item, MeetingId to, VagueDate on, Agendas agendas, String field) {
        AgendaItem content = standing(item, field);
        Refusal.unless(new AnItemMustGoToAnotherMeeting(field, id(), to));
        AgendaItemId there = item.at(to);
        apply(new AgendaItemCarriedOver(association(), id(), item, to, there, on));
        agendas.receive(to, there, content, new ItemOrigin(id(), item), field);
    }

    /** An item comes from the agenda of another meeting. */
    public void receive(AgendaItemId item, AgendaItem content, ItemOrigin from, String field) {
        Refusal.unless(new TheReceivingMeetingMustNotHaveFallenOut(field, canReceive()),
                new AnItemMustNotBePlacedTwice(item, !items.containsKey(item)));
        apply(new AgendaItemPlaced(association(), id(), item, content, standing.size() + 1, from));
    }

    /** A decision was made on an item. */
    public void decided(AgendaItemId item, DecisionId decision) {
        Refusal.unless(stands("/agendaItem", item));
        apply(new AgendaItemDecided(association(), id(), item, decision));
    }

    @EventSourcingHandler
    void evolve(AgendaEvent event) {
        switch (event) {
            case AgendaItemPlaced placed -> {
                items.put(placed.item(), placed.content());
                standing.add(Math.min(placed.place() - 1, standing.size()), placed.item());
            }
            case AgendaItemMoved moved -> {
                standing.remove(moved.item());
                standing.add(Math.min(moved.to() - 1, standing.size()), moved.item());
            }
            case AgendaItemChanged changed -> items.put(changed.item(), changed.content());
            case AgendaItemWithdrawn withdrawn -> standing.remove(withdrawn.item());
            case AgendaItemCarriedOver gone -> standing.remove(gone.item());
            case AgendaItemDecided unused -> {}
            case AgendaSent unused -> {}
        }
    }

    @EventSourcingHandler
    void follow(MeetingScheduled first) {
        meeting = first;
    }

    /** It goes ahead, or may still do so. */
    private boolean canReceive() {
        return switch (stand.now().status()) {
            case SCHEDULED, POSTPONED, OPENED, HELD, UNCONFIRMED -> true;
            case CANCELLED, NOT_HELD, ENTERED_BY_MISTAKE -> false;
        };
    }

    private static List<Rule> rules(AgendaItem content, List<Rule> references) {
        List<Rule> rules = new ArrayList<>(references);
        rules.addAll(ItemRules.of("/content", content));
        return rules;
    }

    private TheAgendaOfACancelledMeetingMustStayAsItWas open() {
        return new TheAgendaOfACancelledMeetingMustStayAsItWas(
                stand.now().status() == MeetingStatus.CANCELLED);
    }

    private TheItemMustStandOnTheAgenda stands(String field, AgendaItemId item) {
        return new TheItemMustStandOnTheAgenda(field, item, standing.contains(item));
    }

    private AssociationId association() {
        return Objects.requireNonNull(meeting).association();
    }

    private MeetingId id() {
        return Objects.requireNonNull(meeting).meeting();
    }
}
