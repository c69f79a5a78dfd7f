package nl.kroniek.query.seat.offices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.Tenure;

/**
 * A seat with what its holders, past ones too, do elsewhere.
 *
 * @param vacant nobody holds it now
 */
public record SeatAnswer(@JsonUnwrapped SeatEntry seat, boolean vacant, List<Elsewhere> elsewhere) {

    /** What else one of the holders does or did. */
    public record Elsewhere(PersonId person, List<Office> offices) {}

    public static SeatAnswer of(Chronicle chronicle, SeatEntry seat) {
        var elsewhere = seat.tenures().stream().map(Tenure::holder).filter(Holder.OfPerson.class::isInstance)
                .map(holder -> ((Holder.OfPerson) holder).person()).distinct()
                .map(person -> new Elsewhere(person, Offices.of(chronicle, person).stream()
                        .filter(office -> !(office instanceof Office.Seat held && held.seat().equals(seat.id())))
                        .toList()))
                .toList();
        return new SeatAnswer(seat, seat.isVacant(), elsewhere);
    }
}
