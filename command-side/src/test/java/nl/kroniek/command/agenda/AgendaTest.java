package nl.kroniek.command.agenda;

import static nl.kroniek.command.Slice.VGG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kroniek.command.Slice;
import nl.kroniek.command.agenda.carry.CarryOverAgendaItem;
import nl.kroniek.command.agenda.change.ChangeAgendaItem;
import nl.kroniek.command.agenda.move.MoveAgendaItem;
import nl.kroniek.command.agenda.place.PlaceAgendaItem;
import nl.kroniek.command.agenda.send.SendAgenda;
import nl.kroniek.command.agenda.withdraw.WithdrawAgendaItem;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.meeting.cancel.CancelMeeting;
import nl.kroniek.command.meeting.cancel.ItemGoing;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.*;
import nl.kroniek.events.meeting.*;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final VagueDate ON = VagueDate.unknown();
    private static final MeetingId ID = new MeetingId("mtg-1");
    private static final MeetingId NEXT = new MeetingId("mtg-2");
    private static final AgendaItemId ONE = new AgendaItemId("itm-1");
    private static final AgendaItemId TWO = new AgendaItemId("itm-2");
    private static final List<Reason> REASONS = List.of(new Reason(ReasonCategory.WEATHER, null));
    private static final Event CANCELLED = new MeetingCancelled(VGG, ID, REASONS, null, null, List.of(), ON);

    @Test
    void an_item_is_placed_last_or_where_it_is_put() {
        agenda().when(place(ONE, item("Begroting"), null)).records(placed(ONE, "Begroting", 1));
        full().when(place(new AgendaItemId("itm-3"), item("Opening"), 1))
                .records(placed(new AgendaItemId("itm-3"), "Opening", 1));
        full().when(place(new AgendaItemId("itm-3"), item("Opening"), 4)).isRefused("the-place-must-be-on-the-agenda");
        full().when(place(new AgendaItemId("itm-3"), item("Opening"), 0)).isRefused("the-place-must-be-on-the-agenda");
        full().when(place(ONE, item("Begroting"), null)).isRefused("an-item-must-not-be-placed-twice");
    }

    @Test
    void an_item_has_a_title_and_papers_with_a_web_address() {
        AgendaItem bad = new AgendaItem(" ", AgendaItemKind.CONSENT, null,
                List.of(new Paper("", "javascript:alert(1)", "abc"), new Paper("Nota", "https://example.org/n", null)),
                false);
        agenda().when(place(ONE, bad, null)).isRefused("a-title-must-be-given", "a-title-must-be-given",
                "an-address-must-be-a-web-address", "a-hash-must-be-sixty-four-hex-digits");
        full().when(new ChangeAgendaItem(VGG, ID, ONE, bad)).isRefused("a-title-must-be-given",
                "a-title-must-be-given", "an-address-must-be-a-web-address", "a-hash-must-be-sixty-four-hex-digits");
    }

    @Test
    void a_presenter_must_be_known() {
        AgendaItem item = new AgendaItem("Begroting", AgendaItemKind.CONSENT,
                new Party.OfBody(new nl.kroniek.events.BodyId("bdy-never")), List.of(), false);
        agenda().when(place(ONE, item, null)).isRefused("the-body-must-exist");
    }

    @Test
    void an_item_moves_among_those_that_stand_and_to_its_own_place_not_at_all() {
        full().when(new MoveAgendaItem(VGG, ID, TWO, 1)).records(new AgendaItemMoved(VGG, ID, TWO, 2, 1));
        full().when(new MoveAgendaItem(VGG, ID, TWO, 2)).records();
        full().when(new MoveAgendaItem(VGG, ID, TWO, 3)).isRefused("the-place-must-be-on-the-agenda");
        full().given(new AgendaItemWithdrawn(VGG, ID, ONE, "later", ON)).when(new MoveAgendaItem(VGG, ID, TWO, 2))
                .isRefused("the-place-must-be-on-the-agenda");
        full().given(new AgendaItemMoved(VGG, ID, TWO, 2, 1)).when(new MoveAgendaItem(VGG, ID, ONE, 1))
                .records(new AgendaItemMoved(VGG, ID, ONE, 2, 1));
    }

    @Test
    void a_change_keeps_what_it_said_before() {
        full().when(new ChangeAgendaItem(VGG, ID, ONE, item("Begroting 2024")))
                .records(new AgendaItemChanged(VGG, ID, ONE, item("Begroting"), item("Begroting 2024")));
        full().when(new ChangeAgendaItem(VGG, ID, ONE, item("Begroting"))).records();
    }

    @Test
    void what_was_withdrawn_is_no_longer_touched() {
        var withdrawn = full().given(new AgendaItemWithdrawn(VGG, ID, ONE, "niet klaar", ON));
        full().when(new WithdrawAgendaItem(VGG, ID, ONE, "niet klaar", ON))
                .records(new AgendaItemWithdrawn(VGG, ID, ONE, "niet klaar", ON));
        full().when(new WithdrawAgendaItem(VGG, ID, ONE, " ", ON)).isRefused("a-reason-must-be-given");
        withdrawn.when(new WithdrawAgendaItem(VGG, ID, ONE, "nog eens", ON))
                .isRefused("the-item-must-stand-on-the-agenda");
        withdrawn.when(new ChangeAgendaItem(VGG, ID, ONE, item("X"))).isRefused("the-item-must-stand-on-the-agenda");
        withdrawn.when(carry(NEXT)).isRefused("the-item-must-stand-on-the-agenda");
        withdrawn.when(place(ONE, item("Begroting"), null)).isRefused("an-item-must-not-be-placed-twice");
    }

    @Test
    void an_item_goes_to_another_meeting_once_and_the_other_gets_it() {
        assertThat(full().when(carry(NEXT)).records(gone()).received())
                .containsExactly("mtg-2 has Begroting of mtg-1");
        full().given(gone()).when(carry(NEXT)).isRefused("the-item-must-stand-on-the-agenda");
        full().when(carry(ID)).isRefused("an-item-must-go-to-another-meeting");
        full().when(carry(new MeetingId("mtg-never"))).isRefused("the-meeting-must-exist");
    }

    @Test
    void the_agenda_of_a_cancelled_meeting_stays_as_it_was_but_its_items_may_still_go_elsewhere() {
        var cancelled = full().given(CANCELLED);
        cancelled.when(place(new AgendaItemId("itm-3"), item("X"), null))
                .isRefused("the-agenda-of-a-cancelled-meeting-must-stay-as-it-was");
        cancelled.when(new MoveAgendaItem(VGG, ID, TWO, 1))
                .isRefused("the-agenda-of-a-cancelled-meeting-must-stay-as-it-was");
        cancelled.when(new WithdrawAgendaItem(VGG, ID, TWO, "x", ON))
                .isRefused("the-agenda-of-a-cancelled-meeting-must-stay-as-it-was");
        cancelled.when(new SendAgenda(VGG, ID, List.of(), ON))
                .isRefused("the-agenda-of-a-cancelled-meeting-must-stay-as-it-was");
        cancelled.when(carry(NEXT)).records(gone());
        cancelled.given(new MeetingCancellationWithdrawn(VGG, ID, "toch", ON)).when(new MoveAgendaItem(VGG, ID, TWO, 1))
                .records(new AgendaItemMoved(VGG, ID, TWO, 2, 1));
    }

    @Test
    void the_agenda_is_sent_as_it_stands_and_an_empty_one_is_not() {
        List<Party> to = List.of(new Party.Described("de leden"));
        full().given(new AgendaItemMoved(VGG, ID, TWO, 2, 1)).when(new SendAgenda(VGG, ID, to, ON)).records(
                new AgendaSent(VGG, ID, List.of(new ItemSent(TWO, item("Rondvraag")),
                        new ItemSent(ONE, item("Begroting"))), to, ON));
        agenda().when(new SendAgenda(VGG, ID, to, ON)).isRefused("an-agenda-must-have-items-to-be-sent");
    }

    @Test
    void cancelling_sends_the_chosen_items_on_and_says_so_among_what_follows() {
        List<FollowUp> typed = List.of(new FollowUp.BeingExplored("een andere dag", null));
        var outcome = full().when(new CancelMeeting(VGG, ID, REASONS, null, null, typed, ON,
                List.of(new ItemGoing(ONE, NEXT))));
        outcome.records(new MeetingCancelled(VGG, ID, REASONS, null, null,
                List.of(typed.getFirst(), new FollowUp.CarriedOver("Begroting", NEXT)), ON), gone());
        assertThat(outcome.received()).containsExactly("mtg-2 has Begroting of mtg-1");
        full().when(new CancelMeeting(VGG, ID, REASONS, null, null, List.of(), ON,
                List.of(new ItemGoing(new AgendaItemId("itm-9"), NEXT))))
                .isRefused("the-item-must-stand-on-the-agenda");
        full().when(new CancelMeeting(VGG, ID, REASONS, null, null, List.of(), ON,
                List.of(new ItemGoing(ONE, NEXT), new ItemGoing(ONE, NEXT))))
                .isRefused("the-item-must-stand-on-the-agenda");
    }

    private static Slice<Meeting> agenda() {
        return Slice.of(Meeting.class).elsewhere(meeting(NEXT)).given(meeting(ID));
    }

    private static Slice<Meeting> full() {
        return agenda().given(placed(ONE, "Begroting", 1), placed(TWO, "Rondvraag", 2));
    }

    private static AgendaItemCarriedOver gone() {
        return new AgendaItemCarriedOver(VGG, ID, ONE, NEXT, ONE.at(NEXT), ON);
    }

    private static CarryOverAgendaItem carry(MeetingId to) {
        return new CarryOverAgendaItem(VGG, ID, ONE, to, ON);
    }

    private static PlaceAgendaItem place(AgendaItemId item, AgendaItem content,
            @org.jspecify.annotations.Nullable Integer place) {
        return new PlaceAgendaItem(VGG, ID, item, content, place);
    }

    private static AgendaItemPlaced placed(AgendaItemId item, String title, int place) {
        return new AgendaItemPlaced(VGG, ID, item, item(title), place, null);
    }

    private static AgendaItem item(String title) {
        return new AgendaItem(title, AgendaItemKind.DISCUSSION, null, List.of(), false);
    }

    private static Event meeting(MeetingId id) {
        return new MeetingScheduled(VGG, id, "PHO", null, ON, List.of(), List.of(), List.of(), false, List.of(), null,
                false, null, null, null);
    }
}
