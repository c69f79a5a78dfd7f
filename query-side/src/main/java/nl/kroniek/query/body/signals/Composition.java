package nl.kroniek.query.body.signals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.association.directory.Membership;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.Tenure;

/** Who sits in a body on a day, against who should. */
final class Composition {

    private Composition() {}

    static List<BodySignal> of(BodyId body, BodyRules rules, Chronicle chronicle, LocalDate today) {
        List<BodySignal> found = new ArrayList<>();
        if (rules.chairSitsIn() != null) {
            found.addAll(chair(body, rules.chairSitsIn(), chronicle, today));
        }
        List<OrganisationId> missing = rules.everyMemberSeated() ? missing(body, chronicle, today) : List.of();
        if (!missing.isEmpty()) {
            found.add(new BodySignal.MembersWithoutSeat(body, missing));
        }
        return found;
    }

    private static List<BodySignal> chair(BodyId body, BodyId sitsIn, Chronicle chronicle, LocalDate today) {
        List<Holder> chairs = chronicle.seats().in(body).stream().filter(seat -> seat.role() == SeatRole.CHAIR)
                .flatMap(seat -> seat.on(today).stream()).map(Tenure::holder).toList();
        return chairs.isEmpty()
                ? List.of(new BodySignal.ChairUnknown(body, sitsIn))
                : chairs.stream().filter(chair -> sitsElsewhere(chair, sitsIn, chronicle, today))
                        .<BodySignal>map(chair -> new BodySignal.ChairElsewhere(body, chair, sitsIn)).toList();
    }

    /** Of a chair without a name nobody can tell. */
    private static boolean sitsElsewhere(Holder chair, BodyId sitsIn, Chronicle chronicle, LocalDate today) {
        return chair instanceof Holder.OfPerson of && chronicle.seats().in(sitsIn).stream()
                .flatMap(seat -> seat.on(today).stream()).map(Tenure::holder)
                .noneMatch(holder -> holder instanceof Holder.OfPerson other && other.person().equals(of.person()));
    }

    private static List<OrganisationId> missing(BodyId body, Chronicle chronicle, LocalDate today) {
        List<SeatEntry> seats = chronicle.seats().in(body);
        return chronicle.directory().association().map(AssociationRow::members).orElse(List.of()).stream()
                .map(Membership::member).filter(member -> seats.stream().noneMatch(seat -> isOf(member, seat, today)))
                .toList();
    }

    /** The seat is the member's, or somebody of the member sits on it. */
    private static boolean isOf(OrganisationId member, SeatEntry seat, LocalDate today) {
        Party party = new Party.OfOrganisation(member);
        return party.equals(seat.onBehalfOf()) || seat.on(today).stream().map(Tenure::holder)
                .anyMatch(holder -> holder instanceof Holder.OfPerson of && party.equals(of.at()));
    }
}
