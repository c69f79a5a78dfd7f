package nl.kroniek.query.web.invitation;

import java.util.List;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.address.Known;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/** Who is invited and has no mail address, and where one is given; for who may see addresses. */
final class Bare {

    private Bare() {}

    static List<String> names(AddressBook book, CalendarEntry entry, Desk desk) {
        List<Known> invited = book.invited(desk.chronicle(), entry.id().value());
        var kept = book.of(desk.chronicle(), invited);
        return invited.stream().filter(each -> !kept.containsKey(each.whose()))
                .map(each -> desk.words().invitee(each.who())).toList();
    }

    static Link link(CalendarEntry entry, Desk desk) {
        return new Link(desk.say("invitation.deed.addresses"),
                desk.at("/mail/adressen?vergadering=" + entry.id().value()));
    }
}
