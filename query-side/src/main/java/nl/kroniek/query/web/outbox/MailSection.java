package nl.kroniek.query.web.outbox;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.Mails;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.EntryKind;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.MeetingSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a meeting, for who may look into the outbox: who was told of it. */
@Component
@Order(25)
class MailSection implements MeetingSection {

    private final Mails mails;
    private final MailServer server;

    MailSection(Mails mails, MailServer server) {
        this.mails = mails;
        this.server = server;
    }

    @Override
    public String template() {
        return "outbox/card";
    }

    @Override
    public @Nullable Object content(CalendarEntry entry, Desk desk) {
        if (entry.kind() != EntryKind.MEETING || !desk.isMayWrite() && !desk.isMayAdminister()) {
            return null;
        }
        String id = entry.id().value();
        List<Mail> all = mails.of(new AssociationId(desk.slug()), new MeetingId(id));
        boolean hasInvited = desk.chronicle().invitations().of(id).filter(found -> !found.invited().isEmpty())
                .isPresent();
        if (all.isEmpty() && (server.isThere() || !hasInvited)) {
            return null;
        }
        return MailCard.of(all, server.isThere() ? null : desk.say("outbox.none"),
                desk.at("/mail?vergadering=" + id), desk);
    }
}
