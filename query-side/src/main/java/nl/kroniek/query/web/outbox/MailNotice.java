package nl.kroniek.query.web.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.address.Known;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.invitations.Turnout;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.springframework.stereotype.Component;

/** What mail has to say where people are busy with something else: on a form before it is sent, and on the start page. */
@Component
public class MailNotice {

    private static final int ENOUGH_TO_COUNT = 100;

    private final Mails mails;
    private final MailServer server;
    private final AddressBook book;
    private final Clock clock;

    MailNotice(Mails mails, MailServer server, AddressBook book, Clock clock) {
        this.book = book;
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /** Who will be told as soon as this is recorded; empty where nobody is to be told: nobody is invited, or the day is over. */
    public String before(CalendarEntry entry, Desk desk) {
        LocalDate latest = entry.on().latest();
        List<Known> invited = book.invited(desk.chronicle(), entry.id().value());
        if (invited.isEmpty() || latest != null && latest.isBefore(LocalDate.now(clock.withZone(Turnout.DUTCH)))) {
            return "";
        }
        int reached = server.isThere() ? book.of(desk.chronicle(), invited).size() : 0;
        return reached > 0
                ? desk.say("outbox.before", Integer.toString(reached), Integer.toString(invited.size()))
                : desk.say(server.isThere() ? "outbox.before.no-address" : "outbox.before.no-server");
    }

    /** A line for the start page when somebody was not told; none where all went well. */
    public List<Link> amiss(Desk desk) {
        AssociationId association = new AssociationId(desk.slug());
        int number = mails.of(association, MailState.FAILED, ENOUGH_TO_COUNT).size()
                + mails.of(association, MailState.NO_ADDRESS, ENOUGH_TO_COUNT).size();
        return number == 0 ? List.of() : List.of(new Link(desk.count("outbox.amiss", number), desk.at("/mail")));
    }
}
