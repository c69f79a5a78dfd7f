package nl.kroniek.query.web.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.meeting.invitations.InvitedEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.invitation.MeetingAhead.Found;

/**
 * Who can be invited by ticking a box: the member municipalities, and the office holders on the seats of the bodies
 * that meet; without those who are invited already.
 */
record Candidates(List<Option> members, List<Option> persons) {

    static Candidates of(Found found) {
        Desk desk = found.desk();
        Set<Invitee> already = found.invitations() == null
                ? Set.of()
                : found.invitations().invited().stream().map(InvitedEntry::who).collect(Collectors.toSet());
        Stream<OrganisationId> members = desk.chronicle().directory().association().stream()
                .flatMap(own -> own.members().stream()).map(member -> member.member())
                .filter(member -> !already.contains(new Invitee.OfParty(new Party.OfOrganisation(member))));
        return new Candidates(
                members.map(id -> new Option(id.value(), desk.words().name(id), false)).sorted(byText()).toList(),
                seated(found).entrySet().stream().filter(each -> !already.contains(new Invitee.OfPerson(each.getKey())))
                        .map(each -> new Option(each.getKey().value(), each.getValue(), false)).sorted(byText())
                        .toList());
    }

    /** The members first, each in the order of the page. */
    List<Invitee> all() {
        return Stream.concat(
                members.stream().<Invitee>map(
                        each -> new Invitee.OfParty(new Party.OfOrganisation(new OrganisationId(each.value())))),
                persons.stream().map(each -> new Invitee.OfPerson(new PersonId(each.value())))).toList();
    }

    private static Map<PersonId, String> seated(Found found) {
        Map<PersonId, String> persons = new LinkedHashMap<>();
        found.entry().bodies().stream().flatMap(body -> found.desk().chronicle().seats().in(body).stream())
                .flatMap(seat -> seat.current().stream()).map(tenure -> tenure.holder()).filter(Objects::nonNull)
                .forEach(holder -> {
                    if (holder instanceof Holder.OfPerson of) {
                        persons.putIfAbsent(of.person(), found.desk().words().holder(holder));
                    }
                });
        return persons;
    }

    private static java.util.Comparator<Option> byText() {
        return java.util.Comparator.comparing(Option::text, String.CASE_INSENSITIVE_ORDER);
    }
}
