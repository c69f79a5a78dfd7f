package nl.kroniek.query.mail.letter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.person.SealedText;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.Aggregates;
import nl.kroniek.query.EventsInMemory;
import nl.kroniek.query.KeysInMemory;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.history.History;
import nl.kroniek.query.mail.KeptAddresses;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.story.Story;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.Seal;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Where letters are written in a test: a record with an event each second, views of it, addresses, and a day. */
public final class Bureau {

    public static final String ADDRESS = "https://kroniek.test";
    public static final String FROM = "griffie@vgg.test";
    /** When letters are written where nobody says otherwise. */
    public static final Instant MORNING = Instant.parse("2023-01-02T09:00:00Z");

    public final KeptAddresses addresses = new KeptAddresses();

    private final AssociationId association;
    private final List<RecordedEvent> recorded = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final EventsInMemory log = new EventsInMemory(recorded);
    private final KeysInMemory keys = new KeysInMemory();
    private Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);

    public Bureau(AssociationId association) {
        this.association = association;
    }

    public void happens(Event... events) {
        for (Event event : events) {
            long position = recorded.size();
            String aggregate = Aggregates.of(event);
            recorded.add(new RecordedEvent(position, position, "event-" + position, aggregate,
                    sequences.merge(aggregate, 0L, (was, one) -> was + 1), Instant.ofEpochSecond(position), event,
                    Map.of("role", "secretary", "via", "page")));
        }
    }

    /** The name as it stands in the event of a person. */
    public SealedText sealed(PersonId person, String name) {
        var sealed = new Seal(new SecureRandom()).seal(keys.create(person.value()), name);
        return new SealedText(sealed.ciphertext(), sealed.keyCommitment());
    }

    public void today(String day) {
        clock = Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }

    public Outcome write(MeetingId meeting, int invitation, Occasion occasion) {
        return write(meeting, invitation, occasion, false);
    }

    /** @param inCalendar whether an earlier letter put it there */
    public Outcome write(MeetingId meeting, int invitation, Occasion occasion, boolean inCalendar) {
        return new LetterWriter(chronicles(), history(), names(), messages(), addresses, new InvitationLinks(keys),
                new MailSettings(FROM, ADDRESS + "/"), clock).write(association, meeting, invitation, occasion,
                        inCalendar);
    }

    /** @throws AssertionError when there is no letter */
    public Letter letter(MeetingId meeting, int invitation, Occasion occasion) {
        if (write(meeting, invitation, occasion) instanceof Outcome.Written written) {
            return written.letter();
        }
        throw new AssertionError("no letter, but " + write(meeting, invitation, occasion));
    }

    public Chronicle chronicle() {
        return chronicles().of(association).orElseThrow();
    }

    public List<Story> story(MeetingId meeting) {
        return history().of(chronicle(), meeting.value(), Locale.of("nl"));
    }

    public NameReader names() {
        return new NameReader(keys);
    }

    public static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("nl/kroniek/query/web/texts/feed", "nl/kroniek/query/web/texts/letter");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }

    private History history() {
        return new History(log, new Stories(), names());
    }

    private Chronicles chronicles() {
        return log.chronicles(Set.of(association));
    }
}
