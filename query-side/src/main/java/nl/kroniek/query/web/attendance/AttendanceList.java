package nl.kroniek.query.web.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;
import nl.kroniek.query.association.directory.Membership;
import nl.kroniek.query.meeting.attendance.AttendanceSheet;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.Tenure;
import nl.kroniek.query.story.AttendanceWords;
import nl.kroniek.query.web.Desk;
import org.jspecify.annotations.Nullable;

/** Who stands on the list of a meeting: those who are expected there, and everybody of whom something was recorded. */
final class AttendanceList {

    private final CalendarEntry entry;
    private final Desk desk;
    private final AttendanceWords words;
    private final Map<Object, Listed> listed = new LinkedHashMap<>();

    private AttendanceList(CalendarEntry entry, Desk desk) {
        this.entry = entry;
        this.desk = desk;
        this.words = new AttendanceWords(desk.words());
    }

    /** @param item null for the whole meeting */
    static List<Listed> of(CalendarEntry entry, @Nullable AgendaItemId item, Desk desk) {
        AttendanceList list = new AttendanceList(entry, desk);
        AttendanceSheet sheet = sheet(entry, desk);
        list.expected(item == null ? List.of() : sheet.lines(null)).forEach(who -> list.put(who, null));
        sheet.lines(item).forEach(line -> list.put(line.who(), line));
        return List.copyOf(list.listed.values());
    }

    static AttendanceSheet sheet(CalendarEntry entry, Desk desk) {
        return desk.chronicle().attendance().of(new MeetingId(entry.id().value()));
    }

    /** Persons and members that do not stand on it yet, by name. */
    static List<Listed> others(List<Listed> list, Desk desk) {
        AttendanceWords words = new AttendanceWords(desk.words());
        List<Object> there = list.stream().map(each -> each.who().identity()).toList();
        Stream<Attendee> persons = desk.chronicle().directory().persons().stream().map(person -> somebody(person.id(),
                desk));
        Stream<Attendee> organisations = desk.chronicle().directory().organisations().stream()
                .map(organisation -> new Attendee.OfParty(new Party.OfOrganisation(organisation.id())));
        return Stream.concat(persons.map(who -> new Listed(AttendeeKey.of(who), who, words.who(who), null))
                .sorted(Comparator.comparing(Listed::name)),
                organisations.map(who -> new Listed(AttendeeKey.of(who), who, words.who(who), null)))
                .filter(each -> !there.contains(each.who().identity())).toList();
    }

    /** At an agenda item those are expected who were at the meeting; else the holders of seats; else the members. */
    private List<Attendee> expected(List<AttendanceLine> ofMeeting) {
        if (!ofMeeting.isEmpty()) {
            return ofMeeting.stream().map(AttendanceLine::who).toList();
        }
        List<SeatEntry> seats = entry.bodies().stream().flatMap(body -> desk.chronicle().seats().in(body).stream())
                .sorted(Comparator.comparing(SeatEntry::role)).toList();
        return seats.isEmpty()
                ? desk.chronicle().directory().association().stream()
                        .flatMap(association -> association.members().stream()).map(Membership::member)
                        .<Attendee>map(member -> new Attendee.OfParty(new Party.OfOrganisation(member))).toList()
                : seats.stream().flatMap(seat -> inSeat(seat).stream()).toList();
    }

    private List<Attendee> inSeat(SeatEntry seat) {
        LocalDate day = Optional.ofNullable(entry.on().earliest()).orElse(entry.on().latest());
        if (day != null && !seat.mayExistOn(day)) {
            return List.of();
        }
        List<Tenure> tenures = day == null ? seat.current() : seat.on(day);
        if (tenures.isEmpty()) {
            return seat.onBehalfOf() == null ? List.of() : List.of(new Attendee.OfParty(seat.onBehalfOf()));
        }
        return tenures.stream().<Attendee>map(tenure -> new Attendee.OfHolder(tenure.holder(), beside(tenure.holder(),
                seat.onBehalfOf()))).toList();
    }

    /** "Jan Jansen, wethouder, Veendam" needs no "namens Veendam". */
    private static @Nullable Party beside(Holder holder, @Nullable Party onBehalfOf) {
        return holder instanceof Holder.OfPerson somebody && somebody.at() != null
                && somebody.at().equals(onBehalfOf) ? null : onBehalfOf;
    }

    /** With the function that this person has in some seat, where there is one. */
    private static Attendee somebody(PersonId person, Desk desk) {
        Holder known = desk.chronicle().seats().of(person).stream().flatMap(seat -> seat.tenures().stream())
                .map(Tenure::holder)
                .filter(holder -> holder instanceof Holder.OfPerson of && of.person().equals(person)).findFirst()
                .orElseGet(() -> new Holder.OfPerson(person, null, null));
        return new Attendee.OfHolder(known, null);
    }

    private void put(Attendee who, @Nullable AttendanceLine line) {
        listed.put(who.identity(), new Listed(AttendeeKey.of(who), who, words.who(who), line));
    }
}
