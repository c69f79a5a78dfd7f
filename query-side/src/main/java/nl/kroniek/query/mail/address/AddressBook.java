package nl.kroniek.query.mail.address;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.mail.address.Known.Sort;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.seat.seats.Tenure;
import nl.kroniek.vault.Addressee;
import nl.kroniek.vault.Addresses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who of an association may be written to, and the addresses of those who gave one. */
@Component
public class AddressBook {

    private static final MeetingId NO_MEETING = new MeetingId("");

    private final Addresses addresses;
    private final ApplicationEventPublisher listeners;

    AddressBook(Addresses addresses, ApplicationEventPublisher listeners) {
        this.addresses = addresses;
        this.listeners = listeners;
    }

    /**
     * The members, who has a seat now, and who else is invited to what is still ahead; without guests of one meeting.
     */
    public List<Known> all(Chronicle chronicle) {
        Set<OrganisationId> members = members(chronicle);
        Stream<Invitee> own = Stream.concat(members.stream().map(AddressBook::invitee), chronicle.seats().all().stream()
                .flatMap(seat -> seat.tenures().stream())
                .filter(Tenure::lasts).map(Tenure::holder)
                .flatMap(holder -> holder instanceof Holder.OfPerson of ? Stream.of(of.person()) : Stream.empty())
                .map(Invitee.OfPerson::new));
        Stream<Known> invited = chronicle.calendar().all().stream().filter(AddressBook::isAhead)
                .flatMap(entry -> invited(chronicle, entry.id().value()).stream())
                .filter(known -> known.sort() != Sort.GUEST);
        return distinct(Stream.concat(own.map(who -> known(who, NO_MEETING, 0, members)), invited));
    }

    /** Who is invited to one meeting, guests too, in the order of their invitations. */
    public List<Known> invited(Chronicle chronicle, String meeting) {
        Set<OrganisationId> members = members(chronicle);
        return distinct(chronicle.invitations().of(meeting).stream().flatMap(all -> all.invited().stream())
                .map(one -> known(one.who(), new MeetingId(meeting), one.number(), members)));
    }

    /** Who has one invitation to a meeting; nobody where it was taken back or never was. */
    public List<Known> invited(Chronicle chronicle, String meeting, int number) {
        Set<OrganisationId> members = members(chronicle);
        return chronicle.invitations().of(meeting).stream().flatMap(all -> all.invited().stream())
                .filter(one -> one.number() == number)
                .map(one -> known(one.who(), new MeetingId(meeting), number, members)).toList();
    }

    /** Persons and organisations as they may be written to, before anybody invited them. */
    public List<Known> known(Chronicle chronicle, Collection<Invitee> who) {
        Set<OrganisationId> members = members(chronicle);
        return distinct(who.stream().map(each -> known(each, NO_MEETING, 0, members)));
    }

    /** The address that is kept for each; who has none is not in it. */
    public Map<Addressee, String> of(Chronicle chronicle, Collection<Known> known) {
        return addresses.all(chronicle.association().value(), known.stream().map(Known::whose).toList());
    }

    /** Whether there is such a person, organisation or guest in this association. */
    public boolean knows(Chronicle chronicle, Addressee whose) {
        return switch (whose) {
            case Addressee.Person of -> chronicle.directory().find(new PersonId(of.person())).isPresent();
            case Addressee.Organisation of -> chronicle.directory().find(new OrganisationId(of.organisation()))
                    .isPresent();
            case Addressee.Guest of -> invited(chronicle, of.meeting()).stream()
                    .anyMatch(known -> known.whose().equals(whose));
        };
    }

    /** @return false: the name of this person was erased, so there is nothing to keep an address with */
    public boolean put(Chronicle chronicle, Addressee whose, String address) {
        boolean kept = addresses.put(chronicle.association().value(), whose, address);
        if (kept) {
            listeners.publishEvent(new AddressGiven(chronicle.association(), whose));
        }
        return kept;
    }

    public void remove(Chronicle chronicle, Addressee whose) {
        addresses.remove(chronicle.association().value(), whose);
    }

    private static Set<OrganisationId> members(Chronicle chronicle) {
        return chronicle.directory().association().stream().flatMap(own -> own.members().stream())
                .map(membership -> membership.member()).collect(Collectors.toSet());
    }

    private static Known known(Invitee who, MeetingId meeting, int number, Set<OrganisationId> members) {
        Addressee whose = Whose.of(who, number, meeting);
        return new Known(whose, switch (whose) {
            case Addressee.Person unused -> Sort.PERSON;
            case Addressee.Organisation of -> members.contains(new OrganisationId(of.organisation()))
                    ? Sort.MEMBER
                    : Sort.ORGANISATION;
            case Addressee.Guest unused -> Sort.GUEST;
        }, who);
    }

    private static Invitee invitee(OrganisationId member) {
        return new Invitee.OfParty(new Party.OfOrganisation(member));
    }

    static boolean isAhead(CalendarEntry entry) {
        return entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED;
    }

    private static List<Known> distinct(Stream<Known> all) {
        Map<Addressee, Known> first = new LinkedHashMap<>();
        all.forEach(known -> first.putIfAbsent(known.whose(), known));
        return List.copyOf(first.values());
    }
}
