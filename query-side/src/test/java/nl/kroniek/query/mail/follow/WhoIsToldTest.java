package nl.kroniek.query.mail.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.AgendaSent;
import nl.kroniek.events.invitation.InvitationWithdrawn;
import nl.kroniek.events.meeting.MeetingArranged;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCorrected;
import nl.kroniek.events.meeting.MeetingDetails;
import nl.kroniek.events.meeting.MeetingEnteredByMistake;
import nl.kroniek.events.meeting.MeetingHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingReinstated;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.meeting.Setting;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.Folded;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.letter.Occasion;
import org.junit.jupiter.api.Test;

class WhoIsToldTest {

    private static final Instant NOW = Instant.parse("2050-02-01T12:00:00Z");
    private static final VagueDate TODAY = VagueDate.day(LocalDate.of(2050, 2, 1));

    /** Those who are told of the last event, after two were invited. */
    private static List<Mail> told(Event... then) {
        return toldAt(NOW, then);
    }

    private static List<Mail> toldAt(Instant when, Event... then) {
        List<Event> all = new ArrayList<>(List.of(Ahead.planned()));
        all.add(Ahead.invited(1, 2));
        all.addAll(List.of(then));
        Event last = all.getLast();
        return WhoIsTold.of(new RecordedEvent(7, 7, "event-7", "mtg-een", 3, when, last, Map.of()),
                Folded.given(all), NOW);
    }

    @Test
    void those_who_are_invited_and_nobody_who_was_already() {
        assertThat(told()).extracting(Mail::key, Mail::invitation, Mail::occasion).containsExactly(
                org.assertj.core.groups.Tuple.tuple("event-7.1", 1, Occasion.INVITED),
                org.assertj.core.groups.Tuple.tuple("event-7.2", 2, Occasion.INVITED));
        assertThat(told(Ahead.invited(3))).extracting(Mail::invitation).containsExactly(3);
    }

    @Test
    void everybody_is_told_of_whatever_changes_when_where_or_whether() {
        Setting there = new Setting("Veendam", null, null);
        List<List<Event>> changes = List.of(List.of(Ahead.moved()), List.of(Ahead.cancelled()),
                List.of(new MeetingPostponed(Ahead.OURS, Ahead.MEETING, Ahead.DAY, VagueDate.unknown(), List.of(),
                        TODAY)),
                List.of(Ahead.cancelled(), new MeetingCancellationWithdrawn(Ahead.OURS, Ahead.MEETING, "toch", TODAY)),
                List.of(new MeetingArranged(Ahead.OURS, Ahead.MEETING, Setting.UNKNOWN, there, TODAY)),
                List.of(new MeetingEnteredByMistake(Ahead.OURS, Ahead.MEETING, "dubbel", TODAY)),
                List.of(new MeetingEnteredByMistake(Ahead.OURS, Ahead.MEETING, "dubbel", TODAY),
                        new MeetingReinstated(Ahead.OURS, Ahead.MEETING, "toch niet", TODAY)),
                List.of(corrected(details().in(there))), List.of(corrected(details().movedTo(Ahead.LATER))));
        assertThat(changes).allSatisfy(change -> assertThat(told(change.toArray(new Event[0])))
                .as("%s", change.getLast()).extracting(Mail::occasion)
                .containsExactly(Occasion.CHANGED, Occasion.CHANGED));
    }

    @Test
    void an_agenda_goes_to_everybody_as_an_agenda() {
        assertThat(told(new AgendaSent(Ahead.OURS, Ahead.MEETING, List.of(), List.of(), TODAY)))
                .extracting(Mail::occasion).containsExactly(Occasion.AGENDA, Occasion.AGENDA);
    }

    @Test
    void nobody_is_told_of_a_better_title_or_of_what_lies_behind_us() {
        assertThat(told(corrected(new MeetingDetails("PHO Waterschap", null, Ahead.DAY, List.of(), List.of(), List.of(),
                false, List.of(), Setting.UNKNOWN, false, null, null, null, null)))).isEmpty();
        Event held = new MeetingHeld(Ahead.OURS, Ahead.MEETING, Ahead.DAY, null, null);
        assertThat(told(held)).isEmpty();
        assertThat(told(held, corrected(details().movedTo(Ahead.LATER).heldOn(Ahead.LATER)))).isEmpty();
        assertThat(told(held, new MeetingEnteredByMistake(Ahead.OURS, Ahead.MEETING, "dubbel", TODAY))).isEmpty();
        assertThat(told(Ahead.cancelled(), new MeetingEnteredByMistake(Ahead.OURS, Ahead.MEETING, "dubbel", TODAY)))
                .isEmpty();
    }

    /** The same cancellation, recorded on the day itself and the day after. */
    @Test
    void a_cancellation_that_is_recorded_after_the_day_is_told_to_nobody() {
        assertThat(toldAt(Instant.parse("2050-03-01T22:59:00Z"), Ahead.cancelled())).hasSize(2);
        assertThat(toldAt(Instant.parse("2050-03-01T23:01:00Z"), Ahead.cancelled())).isEmpty();
    }

    @Test
    void where_nobody_is_invited_nobody_is_told() {
        List<Event> all = new ArrayList<>(List.of(Ahead.planned()));
        all.add(Ahead.moved());
        assertThat(WhoIsTold.of(new RecordedEvent(2, 2, "event-2", "mtg-een", 1, NOW, Ahead.moved(), Map.of()),
                Folded.given(all), NOW)).isEmpty();
    }

    @Test
    void who_is_not_invited_any_more_is_told_that_and_nobody_else_is() {
        Event back = new InvitationWithdrawn(Ahead.OURS, Ahead.MEETING, 2, "verkeerd aangekruist", TODAY);
        assertThat(told(back)).extracting(Mail::invitation, Mail::occasion)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, Occasion.WITHDRAWN));
        assertThat(told(back, Ahead.moved())).extracting(Mail::invitation).containsExactly(1);
    }

    @Test
    void of_all_that_can_be_recorded_eleven_things_are_told() {
        assertThat(
                EventSamples.all().stream().filter(WhoIsTold::concerns).map(event -> event.getClass().getSimpleName()))
                .containsExactlyInAnyOrder("ParticipantsInvited", "InvitationWithdrawn", "AgendaSent",
                        "MeetingRescheduled", "MeetingPostponed", "MeetingCancelled", "MeetingCancellationWithdrawn",
                        "MeetingArranged",
                        "MeetingEnteredByMistake", "MeetingReinstated", "MeetingCorrected");
    }

    private static MeetingDetails details() {
        return MeetingDetails.of((MeetingScheduled) Ahead.planned()[1]);
    }

    private static Event corrected(MeetingDetails instead) {
        return new MeetingCorrected(Ahead.OURS, Ahead.MEETING, details(), instead, null);
    }
}
