package nl.kroniek.query.mail;

import java.time.Instant;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.mail.letter.Occasion;
import org.jspecify.annotations.Nullable;

/**
 * That somebody is to be told, or was told, what became of a meeting. No text, no name, no address: those are looked up
 * when it is sent.
 *
 * @param key made of the event and the number of the invitation, so that there can be no second one
 * @param invitation its number within the meeting
 * @param event the stable name of what happened
 * @param position of that event in the log
 * @param tries so often it was offered to a server in vain
 * @param due when it is tried, or, while it is claimed, when others may take over; absent when it has ended
 * @param fault why the last try failed; absent while none did
 * @param reply what the server said, without any address; absent where it said nothing
 * @param made when it was put in
 * @param ended when it was sent, given up or overtaken
 * @param method what calendars were asked to do, {@code REQUEST} or {@code CANCEL}; only when it was sent, and not of a
 *        text
 * @param told position up to which the letter knew the log; -1 while none was sent
 */
public record Mail(String key, AssociationId association, MeetingId meeting, int invitation, String event,
        Occasion occasion, long position, MailState state, int tries, @Nullable Instant due, @Nullable MailFault fault,
        @Nullable String reply, Instant made, @Nullable Instant ended, @Nullable String method, long told) {

    /** One that waits to be sent at once. */
    public static Mail waiting(String eventId, AssociationId association, MeetingId meeting, int invitation,
            String event, Occasion occasion, long position, Instant now) {
        return new Mail(eventId + "." + invitation, association, meeting, invitation, event, occasion, position,
                MailState.WAITING, 0, now, null, null, now, null, null, -1);
    }

    /** An agenda and a date are two matters: the one never says what the other would have said. */
    public List<Occasion> matter() {
        return occasion == Occasion.AGENDA
                ? List.of(Occasion.AGENDA)
                : List.of(Occasion.INVITED, Occasion.CHANGED, Occasion.WITHDRAWN);
    }
}
