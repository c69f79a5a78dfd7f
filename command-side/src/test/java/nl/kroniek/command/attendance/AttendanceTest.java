package nl.kroniek.command.attendance;

import static nl.kroniek.command.Slice.VGG;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.kroniek.command.RecordedThing;
import nl.kroniek.command.Slice;
import nl.kroniek.command.attendance.record.RecordAttendance;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.AgendaItemKind;
import nl.kroniek.events.agenda.AgendaItemPlaced;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.Event;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.attendance.AttendanceCorrected;
import nl.kroniek.events.attendance.AttendanceCorrection;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.AttendanceRecorded;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.events.attendance.Presence;
import nl.kroniek.events.meeting.MeetingCancellationWithdrawn;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.events.meeting.MeetingNotHeld;
import nl.kroniek.events.meeting.MeetingPostponed;
import nl.kroniek.events.meeting.MeetingRescheduled;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.events.person.SealedText;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final MeetingId ID = new MeetingId("mtg-1");
    private static final AgendaItemId HOUSING = new AgendaItemId("itm-housing");
    private static final VagueDate DAY = EdtfDates.parse("2023-09-21");
    private static final VagueDate ON = VagueDate.unknown();
    private static final PersonId KLEVE = new PersonId("per-kleve");
    private static final Event PERSON = new PersonRegistered(VGG, KLEVE, new SealedText("a", "b"));
    private static final Party VEENDAM = new Party.OfOrganisation(new OrganisationId("org-veendam"));
    private static final Event MEMBER = new OrganisationRegistered(VGG, new OrganisationId("org-veendam"), "Veendam",
            OrganisationKind.MUNICIPALITY);
    private static final Event SCHEDULED = new MeetingScheduled(VGG, ID, "PHO", null, DAY, List.of(), List.of(),
            List.of(), false, List.of(), null, false, null, null, null);

    private static final Attendee SECRETARY = new Attendee.OfHolder(new Holder.OfFunction("secretaris", null), null);
    private static final Attendee ALDERMAN = new Attendee.OfHolder(new Holder.OfPerson(KLEVE, "wethouder", VEENDAM),
            VEENDAM);
    private static final AttendanceLine PRESENT = line(SECRETARY, Presence.PRESENT);
    private static final AttendanceLine EXCUSED = line(SECRETARY, Presence.EXCUSED);

    @Test
    void a_list_holds_who_was_there_who_was_not_and_who_came_in_whose_place() {
        AttendanceLine substitute = new AttendanceLine(ALDERMAN, Presence.PRESENT, SECRETARY, LocalTime.of(14, 15),
                LocalTime.of(15, 0));
        slice().when(record(EXCUSED, substitute))
                .records(new AttendanceRecorded(VGG, ID, null, List.of(EXCUSED, substitute)));
    }

    @Test
    void what_changes_on_the_list_is_corrected_with_what_it_said_and_what_is_new_is_added() {
        AttendanceLine alderman = line(ALDERMAN, Presence.ABSENT);
        slice().given(new AttendanceRecorded(VGG, ID, null, List.of(PRESENT))).when(record(EXCUSED, alderman)).records(
                new AttendanceRecorded(VGG, ID, null, List.of(alderman)),
                new AttendanceCorrected(VGG, ID, null, List.of(new AttendanceCorrection(PRESENT, EXCUSED))));
    }

    @Test
    void a_correction_starts_from_the_last_one() {
        AttendanceLine absent = line(SECRETARY, Presence.ABSENT);
        slice().given(new AttendanceRecorded(VGG, ID, null, List.of(PRESENT)),
                new AttendanceCorrected(VGG, ID, null, List.of(new AttendanceCorrection(PRESENT, EXCUSED))))
                .when(record(absent))
                .records(new AttendanceCorrected(VGG, ID, null, List.of(new AttendanceCorrection(EXCUSED, absent))));
    }

    @Test
    void a_person_is_one_attendee_whatever_function_stands_behind_the_name() {
        AttendanceLine was = line(new Attendee.OfHolder(new Holder.OfPerson(KLEVE, null, null), null),
                Presence.EXCUSED);
        AttendanceLine now = line(ALDERMAN, Presence.PRESENT);
        slice().given(new AttendanceRecorded(VGG, ID, null, List.of(was))).when(record(now))
                .records(new AttendanceCorrected(VGG, ID, null, List.of(new AttendanceCorrection(was, now))));
        slice().when(record(was, now)).isRefused("nobody-must-stand-there-twice");
    }

    @Test
    void who_was_put_there_by_mistake_is_taken_off_and_only_who_stands_there() {
        Event recorded = new AttendanceRecorded(VGG, ID, null, List.of(PRESENT));
        slice().given(recorded).when(remove(SECRETARY)).records(
                new AttendanceCorrected(VGG, ID, null, List.of(new AttendanceCorrection(PRESENT, null))));
        slice().given(recorded, new AttendanceCorrected(VGG, ID, null,
                List.of(new AttendanceCorrection(PRESENT, null)))).when(remove(SECRETARY))
                .isRefused("who-is-taken-off-must-stand-on-the-list");
    }

    @Test
    void an_agenda_item_has_a_list_of_its_own() {
        Event recorded = new AttendanceRecorded(VGG, ID, null, List.of(PRESENT));
        Event placed = new AgendaItemPlaced(VGG, ID, HOUSING,
                new AgendaItem("Huisvesting", AgendaItemKind.DISCUSSION, null, List.of(), false), 1, null);
        RecordAttendance atItem = new RecordAttendance(VGG, ID, HOUSING, List.of(EXCUSED), List.of());
        slice().given(placed, recorded).when(atItem)
                .records(new AttendanceRecorded(VGG, ID, HOUSING, List.of(EXCUSED)));
        slice().given(recorded).when(atItem).isRefused("the-item-must-stand-on-the-agenda");
    }

    @Test
    void nothing_new_is_not_recorded_again() {
        slice().given(new AttendanceRecorded(VGG, ID, null, List.of(PRESENT))).when(record(PRESENT))
                .isRefused("the-list-must-say-something-new");
        slice().when(record()).isRefused("the-list-must-say-something-new");
    }

    @Test
    void only_who_was_there_came_late_left_early_or_replaced_somebody_else() {
        slice().when(record(new AttendanceLine(SECRETARY, Presence.EXCUSED, null, LocalTime.NOON, null)))
                .isRefused("only-who-was-there-must-have-times");
        slice().when(record(new AttendanceLine(SECRETARY, Presence.ABSENT, ALDERMAN, null, null)))
                .isRefused("only-who-was-there-must-have-times");
        slice().when(record(new AttendanceLine(SECRETARY, Presence.PRESENT, null, LocalTime.NOON, LocalTime.NOON)))
                .isRefused("nobody-must-leave-before-arriving");
        slice().when(record(new AttendanceLine(SECRETARY, Presence.PRESENT, SECRETARY, null, null)))
                .isRefused("nobody-must-replace-themselves");
    }

    @Test
    void a_meeting_that_does_not_go_ahead_has_no_list_until_it_stands_again() {
        Event cancelled = new MeetingCancelled(VGG, ID, List.of(), null, null, List.of(), ON);
        Event postponed = new MeetingPostponed(VGG, ID, DAY, ON, List.of(), ON);
        Event withdrawn = new MeetingCancellationWithdrawn(VGG, ID, "toch", ON);
        for (Event off : List.of(cancelled, postponed, new MeetingNotHeld(VGG, ID, ON, null))) {
            slice().given(off).when(record(PRESENT)).isRefused("the-meeting-must-take-place");
        }
        Event recorded = new AttendanceRecorded(VGG, ID, null, List.of(PRESENT));
        slice().given(cancelled, withdrawn).when(record(PRESENT)).records(recorded);
        slice().given(postponed, cancelled, withdrawn).when(record(PRESENT)).isRefused("the-meeting-must-take-place");
        slice().given(postponed, new MeetingRescheduled(VGG, ID, ON, DAY, List.of(), ON)).when(record(PRESENT))
                .records(recorded);
    }

    @Test
    void who_is_named_must_be_known_here() {
        slice().when(record(line(new Attendee.OfParty(new Party.OfOrganisation(new OrganisationId("org-elders"))),
                Presence.PRESENT))).isRefused("the-organisation-must-exist");
    }

    @Test
    void a_part_of_a_meeting_asks_for_the_version_and_the_association_as_the_meeting_does() {
        slice().when(record(PRESENT), Map.of(RecordedThing.EXPECTED_VERSION, 0L))
                .records(new AttendanceRecorded(VGG, ID, null, List.of(PRESENT)));
        slice().when(record(PRESENT), Map.of(RecordedThing.EXPECTED_VERSION, 7L))
                .isRefused("stale-version");
        slice().when(new RecordAttendance(new AssociationId("buren"), ID, null, List.of(PRESENT), List.of()))
                .isRefused("not-found");
    }

    private static Slice<Meeting> slice() {
        return Slice.of(Meeting.class).elsewhere(PERSON, MEMBER).given(SCHEDULED);
    }

    private static AttendanceLine line(Attendee who, Presence presence) {
        return new AttendanceLine(who, presence, null, null, null);
    }

    private static RecordAttendance record(AttendanceLine... lines) {
        return new RecordAttendance(VGG, ID, null, List.of(lines), List.of());
    }

    private static RecordAttendance remove(Attendee who) {
        return new RecordAttendance(VGG, ID, null, List.of(), List.of(who));
    }
}
