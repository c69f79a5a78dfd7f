package nl.kroniek.command.meeting;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.command.agenda.Agenda;
import nl.kroniek.command.agenda.Agendas;
import nl.kroniek.command.meeting.cancel.ItemGoing;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.meeting.FollowUp;

/** Items that leave the agenda of a meeting because it is cancelled. */
record DepartingItems(List<ItemGoing> items, Agenda agenda) {

    /** What follows the cancellation, with a line for each item. */
    List<FollowUp> and(List<FollowUp> others) {
        return Stream.concat(others.stream(), items.stream().map(going -> new FollowUp.CarriedOver(
                agenda.standing(going.item(), "/agendaItems").title(), going.to()))).toList();
    }

    void go(VagueDate on, Agendas agendas) {
        items.forEach(going -> agenda.carryOver(going.item(), going.to(), on, agendas, "/agendaItems"));
    }
}
