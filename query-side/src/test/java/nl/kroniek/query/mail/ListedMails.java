package nl.kroniek.query.mail;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;

/** An outbox that is a list, for tests of pages. */
public final class ListedMails implements Mails {

    public final List<Mail> all = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();

    @Override
    public List<Mail> of(AssociationId association, MailState state, int most) {
        return newest(association, most).stream().filter(mail -> mail.state() == state).toList();
    }

    @Override
    public List<Mail> of(AssociationId association, MeetingId meeting) {
        return all.stream().filter(mail -> mail.association().equals(association) && mail.meeting().equals(meeting))
                .toList();
    }

    @Override
    public List<Mail> newest(AssociationId association, int most) {
        return all.reversed().stream().filter(mail -> mail.association().equals(association)).toList();
    }

    @Override
    public Again again(AssociationId association, String key) {
        asked.add(key);
        return all.stream().filter(mail -> mail.key().equals(key)).findFirst()
                .map(mail -> mail.state().isRetryable() ? Again.WAITING : Again.NOT_NOW).orElse(Again.UNKNOWN);
    }

    @Override
    public long unsent() {
        return all.stream().filter(mail -> mail.due() != null).count();
    }
}
