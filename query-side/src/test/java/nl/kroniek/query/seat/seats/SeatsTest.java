package nl.kroniek.query.seat.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.events.seat.SeatVacated;
import nl.kroniek.events.seat.SeatWithdrawn;
import nl.kroniek.query.Folded;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private static final SeatId SEAT = new SeatId("sea-one");
    private static final Holder KLEVE = new Holder.OfPerson(new PersonId("per-kleve"), "wethouder", null);
    private static final Holder OTHER = new Holder.OfPerson(new PersonId("per-other"), null, null);

    @Test
    void a_seat_that_was_never_taken_is_vacant() {
        assertThat(Folded.given(established()).seats().vacant()).hasSize(1);
    }

    @Test
    void a_seat_may_have_two_holders_and_only_the_one_who_leaves_leaves() {
        var seat = Folded.given(established(), taken(KLEVE), taken(OTHER),
                new SeatVacated(EventSamples.VGG, SEAT, KLEVE, EdtfDates.parse("2023-12-11"))).seats().find(SEAT)
                .orElseThrow();

        assertThat(seat.isVacant()).isFalse();
        assertThat(seat.current()).extracting(Tenure::holder).containsExactly(OTHER);
        assertThat(seat.on(LocalDate.of(2023, 12, 10))).extracting(Tenure::holder).containsExactly(KLEVE, OTHER);
        assertThat(seat.on(LocalDate.of(2023, 12, 11))).extracting(Tenure::holder).containsExactly(OTHER);
    }

    @Test
    void past_holders_are_found_too() {
        var seats = Folded.given(established(), taken(KLEVE),
                new SeatVacated(EventSamples.VGG, SEAT, KLEVE, VagueDate.unknown())).seats();

        assertThat(seats.of(new PersonId("per-kleve"))).hasSize(1);
        assertThat(seats.vacant()).hasSize(1);
    }

    @Test
    void what_was_entered_by_mistake_counts_nowhere_and_has_its_page_still() {
        var real = Folded.given(established(), taken(KLEVE)).seats();
        var seats = Folded.given(established(), taken(KLEVE),
                new SeatWithdrawn(EventSamples.VGG, SEAT, "stond er al", VagueDate.unknown())).seats();

        assertThat(real.seatedIn(EventSamples.BOARD)).isEqualTo(1);
        assertThat(seats.seatedIn(EventSamples.BOARD)).isZero();
        assertThat(seats.all()).isEmpty();
        assertThat(seats.in(EventSamples.BOARD)).isEmpty();
        assertThat(seats.of(new PersonId("per-kleve"))).isEmpty();
        assertThat(seats.vacant()).isEmpty();
        assertThat(seats.find(SEAT).orElseThrow().mistake()).isEqualTo("stond er al");
    }

    private static SeatEstablished established() {
        return new SeatEstablished(EventSamples.VGG, SEAT, new SeatPlace.InBody(EventSamples.BOARD), SeatRole.MEMBER,
                null, false, VagueDate.unknown());
    }

    private static SeatTaken taken(Holder holder) {
        return new SeatTaken(EventSamples.VGG, SEAT, holder, EdtfDates.parse("../2023-05-23"));
    }
}
