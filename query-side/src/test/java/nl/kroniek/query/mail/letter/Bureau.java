package nl.kroniek.query.mail.letter;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.person.SealedText;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.query.Aggregates;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.history.History;
import nl.kroniek.query.mail.KeptAddresses;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.story.Story;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;
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
    private final Keys keys = new Keys();
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
        return new History(new Log(recorded), new Stories(), names());
    }

    private Chronicles chronicles() {
        Fold fold = new Fold(Views.ALL);
        recorded.forEach(fold::add);
        return new Chronicles(new Rows(fold, Set.of(association)), new Log(recorded));
    }

    private record Rows(Fold fold, Set<AssociationId> associations) implements ViewReader {

        @Override
        public <R> List<R> of(View<R> view, AssociationId association) {
            return fold.of(view, association);
        }

        @Override
        public long position(View<?> view) {
            return fold.position();
        }

        @Override
        public List<Parked> parked(View<?> view) {
            return List.of();
        }

        @Override
        public Set<AssociationId> associations(View<?> view) {
            return associations;
        }
    }

    private record Log(List<RecordedEvent> recorded) implements LogReader {

        @Override
        public long head() {
            return recorded.size() - 1L;
        }

        @Override
        public Optional<StoredCommit> byCommitId(UUID commitId) {
            return Optional.empty();
        }

        @Override
        public Optional<StoredCommit> holding(long position) {
            return Optional.empty();
        }

        @Override
        public Stream<Recorded> events(AssociationId association, long after, long upTo) {
            return events(after, upTo).filter(each -> each.association().equals(association));
        }

        @Override
        public Stream<Recorded> events(long after, long upTo) {
            return recorded.stream().<Recorded>map(each -> each)
                    .filter(each -> each.position() > after && each.position() <= upTo);
        }

        @Override
        public List<Recorded> ofAggregate(String aggregateId) {
            return recorded.stream().<Recorded>map(each -> each)
                    .filter(each -> each.aggregateId().equals(aggregateId)).toList();
        }
    }

    private static final class Keys implements PersonKeys {

        private final Map<String, PersonKey> all = new HashMap<>();

        @Override
        public PersonKey create(String personId) {
            return all.computeIfAbsent(personId, id -> {
                byte[] secret = new byte[PersonKey.LENGTH];
                new SecureRandom().nextBytes(secret);
                return new PersonKey(id, secret);
            });
        }

        @Override
        public Optional<PersonKey> find(String personId) {
            return Optional.ofNullable(all.get(personId));
        }

        @Override
        public Map<String, PersonKey> findAll(Collection<String> personIds) {
            Map<String, PersonKey> found = new HashMap<>(all);
            found.keySet().retainAll(Set.copyOf(personIds));
            return found;
        }
    }
}
