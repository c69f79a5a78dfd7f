package nl.kroniek.query.web.invitation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.MeetingSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who comes, on the page of a meeting. */
@Component
@Order(20)
class InvitationsSection implements MeetingSection {

    private final Clock clock;
    private final AddressBook addresses;

    InvitationsSection(Clock clock, AddressBook addresses) {
        this.clock = clock;
        this.addresses = addresses;
    }

    @Override
    public String template() {
        return "invitation/card";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        Optional<Turnout> turnout = Turnout.of(entry, desk.chronicle(),
                Netherlands.now(clock));
        boolean open = desk.isMayWrite()
                && (entry.status() == MeetingStatus.SCHEDULED || entry.status() == MeetingStatus.POSTPONED);
        Link invite = deed("invite", "uitnodigen", entry, desk);
        if (turnout.isEmpty()) {
            return open ? InvitationsCard.empty(List.of(invite)) : null;
        }
        return InvitationsCard.of(turnout.get(), open
                ? List.of(deed("answers", "antwoorden", entry, desk), invite, Bare.link(entry, desk))
                : List.of(), open ? deed("cancel", "annuleren", entry, desk) : null,
                open ? desk.count("address.missing", Bare.names(addresses, entry, desk).size()) : null, desk);
    }

    private static Link deed(String key, String path, CalendarEntry entry, Desk desk) {
        return new Link(desk.say("invitation.deed." + key),
                desk.at("/vergaderingen/" + entry.id().value() + "/" + path));
    }
}
