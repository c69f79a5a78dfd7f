package nl.kroniek.query.body.bodies;

import static nl.kroniek.events.EventSamples.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Party;
import nl.kroniek.events.Event;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Holder;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.body.Authority;
import nl.kroniek.events.body.MinimumAttendanceSet;
import nl.kroniek.events.body.BodyHandedOver;
import nl.kroniek.events.body.BodyEndingWithdrawn;
import nl.kroniek.events.body.BodyEnding;
import nl.kroniek.events.body.BodyDiscontinued;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.body.BodyKind;
import nl.kroniek.events.body.BodyMerged;
import nl.kroniek.events.body.BodyRenamed;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.query.Folded;
import org.junit.jupiter.api.Test;

class BodiesTest {

    private static final BodyId A = new BodyId("bdy-a");
    private static final BodyId B = new BodyId("bdy-b");
    private static final BodyId C = new BodyId("bdy-c");
    private static final VagueDate NEW_YEAR = EdtfDates.parse("2024-01-01");
    private static final SeatId SEAT = new SeatId("sea-a");
    private static final Holder CHAIR = new Holder.OfFunction("wethouder", null);

    @Test
    void a_body_keeps_every_name_it_had() {
        var body = Folded.given(body(A), renamed("A", "Twee"), renamed("Twee", "Drie")).bodies().find(A).orElseThrow();

        assertThat(body.name()).isEqualTo("Drie");
        assertThat(body.formerNames()).extracting(FormerName::name).containsExactly("A", "Twee");
    }

    @Test
    void a_merged_body_ends_and_the_other_gathers_it_with_all_that_went_into_it_before() {
        var bodies = Folded.given(body(A), body(B), body(C), merged(A, B), merged(B, C)).bodies();

        assertThat(bodies.gatheredIn(C)).extracting(BodyEntry::id).containsExactly(B, A);
        assertThat(bodies.gatheredIn(A)).isEmpty();
        assertThat(bodies.find(A).orElseThrow().mayExistOn(LocalDate.of(2024, 1, 2))).isFalse();
        assertThat(bodies.find(A).orElseThrow().mayExistOn(LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(bodies.find(C).orElseThrow().ended()).isNull();
    }

    /** Two secretaries, each merging into the other's body at the same moment: nothing hangs. */
    @Test
    void two_bodies_that_were_merged_into_each_other_are_each_shown_once() {
        var bodies = Folded.given(body(A), body(B), merged(A, B), merged(B, A)).bodies();

        assertThat(bodies.gatheredIn(A)).extracting(BodyEntry::id).containsExactly(B);
    }

    @Test
    void a_seat_ends_with_its_body_and_only_with_its_own() {
        var seats = Folded.given(body(A), body(B), seat(A), new SeatTaken(VGG, SEAT, CHAIR, VagueDate.unknown()),
                merged(A, B)).seats();
        var seat = seats.find(SEAT).orElseThrow();

        assertThat(seat.current()).isEmpty();
        assertThat(seat.isVacant()).isFalse();
        assertThat(seats.vacant()).isEmpty();
        assertThat(seat.on(LocalDate.of(2023, 12, 31))).hasSize(1);
        assertThat(seat.on(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(Folded.given(body(A), body(B), seat(A), new SeatTaken(VGG, SEAT, CHAIR, VagueDate.unknown()),
                merged(B, A)).seats().find(SEAT).orElseThrow().current()).hasSize(1);
    }

    /** As if it had never ended: its seats, its minimum, its holder, and the other body knows nothing of it any more. */
    @Test
    void an_end_that_is_taken_back_leaves_nothing_behind() {
        Event[] before = {body(A), body(B), seat(A), new SeatTaken(VGG, SEAT, CHAIR, VagueDate.unknown()),
                new MinimumAttendanceSet(VGG, A, new AttendanceMinimum.Fixed(3), NEW_YEAR)};
        var was = Folded.given(before);
        for (Event[] mistake : List.of(new Event[]{merged(A, B), back(new BodyEnding.MergedInto(B))},
                new Event[]{new BodyDiscontinued(VGG, A, NEW_YEAR, null), back(new BodyEnding.Discontinued())},
                new Event[]{handed("de provincie"), back(handing("de provincie"))})) {
            var ended = Folded.given(joined(before, mistake[0]));
            var now = Folded.given(joined(before, mistake));

            assertThat(ended.bodies().find(A).orElseThrow()).usingRecursiveComparison().ignoringFields("version")
                    .isNotEqualTo(was.bodies().find(A).orElseThrow());
            assertThat(now.bodies().find(A).orElseThrow()).usingRecursiveComparison().ignoringFields("version")
                    .isEqualTo(was.bodies().find(A).orElseThrow());
            assertThat(now.bodies().gatheredIn(B)).isEmpty();
            assertThat(now.seats().all()).isEqualTo(was.seats().all());
            assertThat(now.seats().seatedIn(A)).isEqualTo(1);
        }
    }

    @Test
    void an_earlier_handover_counts_again_when_a_later_one_is_taken_back() {
        var body = Folded.given(body(A), handed("de provincie"), handed("het rijk"), back(handing("het rijk"))).bodies()
                .find(A).orElseThrow();

        assertThat(body.handedOver()).isNotNull().extracting(BodyHandOver::to)
                .isEqualTo(new Party.Described("de provincie"));
    }

    private static Event[] joined(Event[] first, Event... then) {
        return Stream.concat(Stream.of(first), Stream.of(then)).toArray(Event[]::new);
    }

    private static BodyEndingWithdrawn back(BodyEnding ending) {
        return new BodyEndingWithdrawn(VGG, A, ending, "verkeerd gremium", NEW_YEAR);
    }

    private static BodyHandedOver handed(String to) {
        return new BodyHandedOver(VGG, A, new Party.Described(to), NEW_YEAR, null);
    }

    private static BodyEnding handing(String to) {
        return new BodyEnding.HandedOverTo(new Party.Described(to));
    }

    private static BodyEstablished body(BodyId id) {
        return new BodyEstablished(VGG, id, id.value().substring(4).toUpperCase(java.util.Locale.ROOT), null,
                BodyKind.PORTFOLIO_COUNCIL, null, List.of(), List.of(), List.of(), Authority.NOT_STATED, null, null,
                VagueDate.unknown());
    }

    private static BodyRenamed renamed(String from, String to) {
        return new BodyRenamed(VGG, A, from, null, to, null, null, VagueDate.unknown());
    }

    private static BodyMerged merged(BodyId from, BodyId into) {
        return new BodyMerged(VGG, from, into, null, NEW_YEAR);
    }

    private static SeatEstablished seat(BodyId body) {
        return new SeatEstablished(VGG, SEAT, new SeatPlace.InBody(body), SeatRole.CHAIR, null, false,
                VagueDate.unknown());
    }
}
