package nl.kroniek.query.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceCorrection;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.query.Folded;
import nl.kroniek.query.chronicle.Chronicle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendancesTest {

    private static final MeetingId MEETING = new MeetingId("mtg-one");
    private static final AgendaItemId ITEM = new AgendaItemId("itm-one");
    private static final Attendee CHAIR = function("voorzitter");
    private static final Attendee SECRETARY = function("secretaris");
    private static final AttendanceLine CHAIR_PRESENT = line(CHAIR, Presence.PRESENT);
    private static final AttendanceLine SECRETARY_EXCUSED = line(SECRETARY, Presence.EXCUSED);

    @Test
    void a_list_grows_and_counts_who_was_there() {
        var sheet = given(recorded(null, CHAIR_PRESENT), recorded(null, SECRETARY_EXCUSED));

        assertThat(sheet.lines(null)).containsExactly(CHAIR_PRESENT, SECRETARY_EXCUSED);
        assertThat(sheet.count(Presence.PRESENT)).isEqualTo(1);
        assertThat(sheet.count(Presence.EXCUSED)).isEqualTo(1);
        assertThat(sheet.count(Presence.ABSENT)).isZero();
    }

    @Test
    void a_corrected_line_keeps_its_place_and_a_mistaken_one_goes() {
        var absent = line(CHAIR, Presence.ABSENT);
        var sheet = given(recorded(null, CHAIR_PRESENT, SECRETARY_EXCUSED), corrected(null, CHAIR_PRESENT, absent));
        assertThat(sheet.lines(null)).containsExactly(absent, SECRETARY_EXCUSED);

        var without = given(recorded(null, CHAIR_PRESENT, SECRETARY_EXCUSED), corrected(null, CHAIR_PRESENT, null));
        assertThat(without.lines(null)).containsExactly(SECRETARY_EXCUSED);
    }

    @Test
    void a_person_is_corrected_whatever_function_stood_behind_the_name() {
        PersonId person = new PersonId("per-one");
        var was = line(new Attendee.OfHolder(new Holder.OfPerson(person, null, null), null), Presence.ABSENT);
        var now = line(new Attendee.OfHolder(new Holder.OfPerson(person, "wethouder", null), null), Presence.PRESENT);
        assertThat(given(recorded(null, was), corrected(null, was, now)).lines(null)).containsExactly(now);
    }

    @Test
    void an_agenda_item_has_a_list_of_its_own_that_does_not_count_for_the_meeting() {
        var sheet = given(recorded(null, CHAIR_PRESENT), recorded(ITEM, line(CHAIR, Presence.ABSENT)));

        assertThat(sheet.lines(null)).containsExactly(CHAIR_PRESENT);
        assertThat(sheet.lines(ITEM)).containsExactly(line(CHAIR, Presence.ABSENT));
        assertThat(sheet.items()).containsExactly(ITEM);
        assertThat(sheet.count(Presence.ABSENT)).isZero();
        var corrected = given(recorded(null, CHAIR_PRESENT), recorded(ITEM, line(CHAIR, Presence.ABSENT)),
                corrected(ITEM, line(CHAIR, Presence.ABSENT), null));
        assertThat(corrected.lines(null)).containsExactly(CHAIR_PRESENT);
        assertThat(corrected.items()).isEmpty();
    }

    @Test
    void a_meeting_without_a_list_has_an_empty_one_and_a_list_gives_the_meeting_a_new_version() {
        assertThat(given().rows()).isEmpty();
        assertThat(chronicle().calendar().find("mtg-one").orElseThrow().version()).isZero();
        assertThat(chronicle(recorded(null, CHAIR_PRESENT)).calendar().find("mtg-one").orElseThrow().version())
                .isEqualTo(1);
    }

    private static AttendanceSheet given(Event... events) {
        return chronicle(events).attendance().of(MEETING);
    }

    private static Chronicle chronicle(Event... events) {
        List<Event> all = new ArrayList<>(List.of(EventSamples.all().getFirst()));
        all.add(new MeetingScheduled(EventSamples.VGG, MEETING, "PHO", null, EdtfDates.parse("2023-05-11"), List.of(),
                List.of(), List.of(), false, List.of(), null, false, null, null, null));
        all.addAll(List.of(events));
        return Folded.given(all);
    }

    private static Event recorded(@Nullable AgendaItemId item, AttendanceLine... lines) {
        return new AttendanceRecorded(EventSamples.VGG, MEETING, item, List.of(lines));
    }

    private static Event corrected(@Nullable AgendaItemId item, AttendanceLine was, @Nullable AttendanceLine now) {
        return new AttendanceCorrected(EventSamples.VGG, MEETING, item, List.of(new AttendanceCorrection(was, now)));
    }

    private static AttendanceLine line(Attendee who, Presence presence) {
        return new AttendanceLine(who, presence, null, null, null);
    }

    private static Attendee function(String function) {
        return new Attendee.OfHolder(new Holder.OfFunction(function, null), null);
    }
}
