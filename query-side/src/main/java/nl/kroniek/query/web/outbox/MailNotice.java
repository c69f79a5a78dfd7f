package nl.kroniek.query.web.outbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.invitation.Invitee;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.mail.address.Known;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;
import org.springframework.stereotype.Component;

/**
 * What mail has to say where people are busy with something else: on a form before it is sent, and on the start page.
 * What is said on a form is a list of sentences; an empty one says nothing.
 */
@Component
public class MailNotice {

    private static final int ENOUGH_TO_COUNT = 100;
    /** More names than this are no longer read. */
    private static final int NAMES = 5;

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

    /** Who will be told as soon as this is recorded, and who has no address; nothing where nobody is to be told. */
    public List<String> before(CalendarEntry entry, Telling telling, Desk desk) {
        boolean anyDay = telling == Telling.INVITED_OF_A_DAY || telling == Telling.INVITED_OF_A_CHANGE;
        List<Known> invited = telling == Telling.NOBODY || isOver(entry) && !anyDay
                ? List.of()
                : book.invited(desk.chronicle(), entry.id().value());
        if (invited.isEmpty()) {
            return List.of();
        }
        if (!server.isThere()) {
            return List.of(desk.say("outbox.before.no-server"));
        }
        List<String> bare = bare(invited, desk);
        if (bare.size() == invited.size()) {
            return List.of(desk.say("outbox.before.no-address"), desk.say("outbox.before.later"));
        }
        List<String> says = new ArrayList<>(List.of(desk.say("outbox.before",
                Integer.toString(invited.size() - bare.size()), Integer.toString(invited.size())),
                desk.say(switch (telling) {
                    case INVITED_OF_A_CHANGE -> "outbox.before.change";
                    case INVITED_OF_AN_AGENDA -> "outbox.before.agenda";
                    default -> isOver(entry) ? "outbox.before.day" : "outbox.before.now";
                })));
        without(bare, says, desk);
        return List.copyOf(says);
    }

    /** That an invitation goes by mail, and which of those who can be ticked have no address for it. */
    public List<String> inviting(CalendarEntry entry, List<Invitee> candidates, Desk desk) {
        if (isOver(entry)) {
            return List.of();
        }
        if (!server.isThere()) {
            return List.of(desk.say("outbox.before.no-server"));
        }
        List<String> says = new ArrayList<>(List.of(desk.say("outbox.before.inviting")));
        without(bare(book.known(desk.chronicle(), candidates), desk), says, desk);
        return List.copyOf(says);
    }

    /** Whether who had that invitation is told that it was taken back: somebody who never got it is not. */
    public List<String> takingBack(CalendarEntry entry, int number, Desk desk) {
        List<Known> one = isOver(entry) ? List.of() : book.invited(desk.chronicle(), entry.id().value(), number);
        if (one.isEmpty()) {
            return List.of();
        }
        String name = desk.words().invitee(one.getFirst().who());
        return List.of(!server.isThere()
                ? desk.say("outbox.before.no-server")
                : !bare(one, desk).isEmpty()
                        ? desk.say("outbox.before.one.no-address", name)
                        : desk.say(isUnaware(entry, number, desk) ? "outbox.before.one.unaware" : "outbox.before.one",
                                name));
    }

    /** A line for the start page when somebody was not told; none where all went well. */
    public List<Link> amiss(Desk desk) {
        AssociationId association = new AssociationId(desk.slug());
        int number = mails.of(association, MailState.FAILED, ENOUGH_TO_COUNT).size()
                + mails.of(association, MailState.NO_ADDRESS, ENOUGH_TO_COUNT).size();
        return number == 0 ? List.of() : List.of(new Link(desk.count("outbox.amiss", number), desk.at("/mail")));
    }

    private boolean isOver(CalendarEntry entry) {
        LocalDate latest = entry.on().latest();
        return latest != null && latest.isBefore(Netherlands.today(clock));
    }

    /** There was to be a mail with the invitation, and none has left. */
    private boolean isUnaware(CalendarEntry entry, int number, Desk desk) {
        List<Mail> theirs = mails.of(new AssociationId(desk.slug()), new MeetingId(entry.id().value())).stream()
                .filter(mail -> mail.invitation() == number && mail.occasion() != Occasion.AGENDA).toList();
        return theirs.stream().anyMatch(mail -> mail.occasion() == Occasion.INVITED)
                && theirs.stream().noneMatch(mail -> mail.state() == MailState.SENT);
    }

    private List<String> bare(List<Known> known, Desk desk) {
        var kept = book.of(desk.chronicle(), known);
        return known.stream().filter(each -> !kept.containsKey(each.whose()))
                .map(each -> desk.words().invitee(each.who())).toList();
    }

    /** An address that is given later is enough: what had none is sent by that. */
    private static void without(List<String> bare, List<String> says, Desk desk) {
        if (!bare.isEmpty()) {
            says.add(bare.size() <= NAMES
                    ? desk.say("outbox.before.without", desk.words().all(bare))
                    : desk.say("outbox.before.without.more", String.join(", ", bare.subList(0, NAMES)),
                            Integer.toString(bare.size() - NAMES)));
            says.add(desk.say("outbox.before.later"));
        }
    }
}
