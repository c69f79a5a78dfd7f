package nl.kroniek.query.agenda.agendas;

import static nl.kroniek.events.EventSamples.MEETING;
import static nl.kroniek.events.EventSamples.OTHER_MEETING;
import static nl.kroniek.events.EventSamples.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.*;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendasTest {

    private static final AgendaItemId A = new AgendaItemId("itm-a");
    private static final AgendaItemId B = new AgendaItemId("itm-b");
    private static final AgendaItemId C = new AgendaItemId("itm-c");

    @Test
    void items_stand_in_the_order_of_their_places() {
        assertThat(order(placed(A, 1), placed(B, 1), placed(C, 2))).containsExactly("itm-b", "itm-c", "itm-a");
    }

    @ParameterizedTest
    @CsvSource({"itm-a,1,2,b a c", "itm-a,1,3,b c a", "itm-c,3,1,c a b", "itm-b,2,3,a c b", "itm-b,2,1,b a c"})
    void an_item_moves_to_its_new_place_and_the_others_make_room(String item, int from, int to, String after) {
        assertThat(order(placed(A, 1), placed(B, 2), placed(C, 3),
                new AgendaItemMoved(VGG, MEETING, new AgendaItemId(item), from, to)))
                .containsExactly(List.of(after.split(" ")).stream().map(each -> "itm-" + each).toArray(String[]::new));
    }

    @Test
    void what_left_stays_where_it_stood_and_has_no_place() {
        Event[] events = {placed(A, 1), placed(B, 2), placed(C, 3),
                new AgendaItemWithdrawn(VGG, MEETING, B, "niet klaar", VagueDate.unknown())};
        assertThat(order(events)).containsExactly("itm-a", "itm-b", "itm-c");
        AgendaEntry agenda = fold(events).agendas().of(MEETING.value());
        assertThat(agenda.place(C)).isEqualTo(2);
        assertThat(agenda.place(B)).isZero();
        assertThat(agenda.find("itm-b")).hasValueSatisfying(item -> {
            assertThat(item.state()).isEqualTo(ItemState.WITHDRAWN);
            assertThat(item.reason()).isEqualTo("niet klaar");
        });
    }

    @Test
    void an_item_that_was_carried_over_knows_where_it_went_and_where_it_came_from() {
        Chronicle both = fold(placed(A, 1),
                new AgendaItemCarriedOver(VGG, MEETING, A, OTHER_MEETING, A.at(OTHER_MEETING), VagueDate.unknown()),
                new AgendaItemPlaced(VGG, OTHER_MEETING, A.at(OTHER_MEETING), item("Punt"), 1,
                        new ItemOrigin(MEETING, A)));
        assertThat(both.agendas().of(MEETING.value()).find("itm-a")).hasValueSatisfying(gone -> {
            assertThat(gone.to()).isEqualTo(OTHER_MEETING);
            assertThat(gone.as()).isEqualTo(A.at(OTHER_MEETING));
        });
        assertThat(both.agendas().of(OTHER_MEETING.value()).standing()).singleElement()
                .satisfies(here -> assertThat(here.from()).isEqualTo(new ItemOrigin(MEETING, A)));
        assertThat(both.agendas().item(A.at(OTHER_MEETING))).isPresent();
    }

    @Test
    void what_was_sent_stays_as_it_was_when_the_agenda_changes() {
        AgendaEntry agenda = fold(placed(A, 1),
                new AgendaSent(VGG, MEETING, List.of(new ItemSent(A, item("Punt"))), List.of(), VagueDate.unknown()),
                new AgendaItemChanged(VGG, MEETING, A, item("Punt"), item("Ander punt")))
                .agendas().of(MEETING.value());
        assertThat(agenda.sent()).singleElement().satisfies(sent -> assertThat(sent.items())
                .containsExactly(new ItemSent(A, item("Punt"))));
        assertThat(agenda.items()).singleElement().satisfies(item -> assertThat(item.content().title())
                .isEqualTo("Ander punt"));
    }

    @Test
    void the_calendar_keeps_the_version_of_the_meeting_that_its_agenda_made() {
        Chronicle chronicle = fold(placed(A, 1), placed(B, 2));
        assertThat(chronicle.calendar().find(MEETING.value()).orElseThrow().version()).isEqualTo(2)
                .isEqualTo(chronicle.agendas().of(MEETING.value()).version());
    }

    @Test
    void a_decision_is_found_by_the_item_it_was_made_on() {
        DecisionId decision = new DecisionId("dec-1");
        Agendas agendas = fold(placed(A, 1), placed(B, 2), new AgendaItemDecided(VGG, MEETING, B, decision))
                .agendas();
        assertThat(agendas.leadingTo(MEETING, decision)).extracting(ItemEntry::id).containsExactly(B);
        assertThat(agendas.leadingTo(OTHER_MEETING, decision)).isEmpty();
    }

    @Test
    void a_meeting_without_an_agenda_has_an_empty_one() {
        assertThat(fold().agendas().of("mtg-none").items()).isEmpty();
    }

    private static List<String> order(Event... events) {
        return fold(events).agendas().of(MEETING.value()).items().stream().map(item -> item.id().value()).toList();
    }

    private static Chronicle fold(Event... events) {
        List<Event> all = new ArrayList<>(List.of(meeting(MEETING), meeting(OTHER_MEETING)));
        all.addAll(List.of(events));
        return Folded.given(all.toArray(Event[]::new));
    }

    private static AgendaItemPlaced placed(AgendaItemId item, int place) {
        return new AgendaItemPlaced(VGG, MEETING, item, item("Punt"), place, null);
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(title, AgendaItemKind.DISCUSSION, null, List.of(), false);
    }

    private static Event meeting(MeetingId id) {
        return new MeetingScheduled(VGG, id, "PHO", null, VagueDate.unknown(), List.of(), List.of(), List.of(), false,
                List.of(), null, false, null, null, null);
    }
}
