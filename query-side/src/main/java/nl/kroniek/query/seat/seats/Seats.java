package nl.kroniek.query.seat.seats;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.body.bodies.Bodies;
import nl.kroniek.query.body.bodies.BodyEntry;

/** The seats of one association as they stand at one position. */
public final class Seats {

    private final Map<SeatId, SeatEntry> entries = new LinkedHashMap<>();

    /** @param bodies a seat ends with the body in which it stands */
    public Seats(List<SeatEntry> rows, Bodies bodies) {
        rows.stream().map(seat -> ended(seat, bodies))
                .sorted(comparing((SeatEntry seat) -> placeName(seat.place())).thenComparing(SeatEntry::role)
                        .thenComparing(seat -> seat.id().value()))
                .forEach(row -> entries.put(row.id(), row));
    }

    public List<SeatEntry> all() {
        return real().toList();
    }

    /** What was entered by mistake has its own page still, and stands nowhere else. */
    private Stream<SeatEntry> real() {
        return entries.values().stream().filter(seat -> seat.mistake() == null);
    }

    public Optional<SeatEntry> find(SeatId id) {
        return Optional.ofNullable(entries.get(id));
    }

    public List<SeatEntry> in(BodyId body) {
        return real().filter(seat -> seat.place().equals(new SeatPlace.InBody(body))).toList();
    }

    /** How many hold a seat in it now: each once, and not who only advises. */
    public int seatedIn(BodyId body) {
        return (int) in(body).stream().filter(seat -> seat.role() != SeatRole.ADVISORY_MEMBER)
                .flatMap(seat -> seat.current().stream()).map(Tenure::holder)
                .map(holder -> holder instanceof Holder.OfPerson of ? of.person() : holder).distinct().count();
    }

    /** The seats in committees of others that stand there for this body. */
    public List<SeatEntry> onBehalfOf(BodyId body) {
        return real().filter(seat -> seat.place() instanceof SeatPlace.InCommittee
                && new Party.OfBody(body).equals(seat.onBehalfOf())).toList();
    }

    /** The seats in committees of another organisation, for example the VNG. */
    public List<SeatEntry> at(OrganisationId organisation) {
        return real().filter(seat -> seat.place() instanceof SeatPlace.InCommittee committee
                && committee.organisation().equals(organisation)).toList();
    }

    public List<SeatEntry> vacant() {
        return real().filter(SeatEntry::isVacant).toList();
    }

    /** The seats that a person holds or held. */
    public List<SeatEntry> of(PersonId person) {
        return real().filter(seat -> seat.tenures().stream()
                .anyMatch(tenure -> tenure.holder() instanceof Holder.OfPerson holder
                        && holder.person().equals(person)))
                .toList();
    }

    private static SeatEntry ended(SeatEntry seat, Bodies bodies) {
        return seat.place() instanceof SeatPlace.InBody in
                ? bodies.find(in.body()).map(BodyEntry::ended).map(end -> seat.endedOn(end.on())).orElse(seat)
                : seat;
    }

    private static String placeName(SeatPlace place) {
        return switch (place) {
            case SeatPlace.InBody in -> in.body().value();
            case SeatPlace.InCommittee in -> in.committee();
        };
    }
}
