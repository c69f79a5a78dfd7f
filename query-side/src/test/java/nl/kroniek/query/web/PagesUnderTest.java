package nl.kroniek.query.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kroniek.access.feed.FeedKey;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.Recorded;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.history.History;
import nl.kroniek.query.commands.ImportApi;
import nl.kroniek.query.commands.ImportReply;
import nl.kroniek.query.mail.KeptAddresses;
import nl.kroniek.query.mail.ListedMails;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.address.AddressBook;
import nl.kroniek.query.meeting.feed.Feeds;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;
import nl.kroniek.vault.InvitationLinks;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** The pages on views in memory, without a database and without a door. No stereotype: no other test may find it. */
@ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class})
@Import({Feeds.class, AddressBook.class})
@ComponentScan(basePackageClasses = Desks.class, excludeFilters = @Filter(type = FilterType.REGEX, pattern = "nl\\.kroniek\\.query\\.web\\.(control|signin)\\..*"))
public class PagesUnderTest {

    @Bean
    List<RecordedEvent> recorded() {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Event event : SmallYear.events()) {
            int position = recorded.size();
            String aggregate = switch (event) {
                case MeetingEvent of -> of.meeting().value();
                case AgendaEvent of -> of.meeting().value();
                default -> "other";
            };
            recorded.add(new RecordedEvent(position, position, "e-" + position, aggregate, position,
                    Instant.parse("2024-03-22T09:14:00Z"), event, Map.of("role", "secretary", "via", "import")));
        }
        return recorded;
    }

    @Bean
    Chronicles chronicles(List<RecordedEvent> recorded, LogReader log) {
        Fold fold = new Fold(Views.ALL);
        recorded.forEach(fold::add);
        return new Chronicles(new ViewReader() {
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
                return Set.of(SmallYear.OURS, SmallYear.THEIRS);
            }
        }, log);
    }

    @Bean
    LogReader log(List<RecordedEvent> recorded) {
        return new LogReader() {
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
        };
    }

    @Bean
    History history(LogReader log, NameReader names) {
        return new History(log, new Stories(), names);
    }

    /** Nobody has a key: every person is shown by the phrase for who was erased. */
    @Bean
    NameReader names() {
        return new NameReader(new PersonKeys() {
            @Override
            public PersonKey create(String personId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<PersonKey> find(String personId) {
                return Optional.empty();
            }

            @Override
            public Map<String, PersonKey> findAll(Collection<String> personIds) {
                return Map.of();
            }
        }, () -> Map.of(SmallYear.ACCOUNT.value(), "anna"));
    }

    /** Links are signed with a key of the test. */
    @Bean
    InvitationLinks links() {
        return new InvitationLinks(new PersonKeys() {
            @Override
            public PersonKey create(String personId) {
                return new PersonKey(personId, new byte[PersonKey.LENGTH]);
            }

            @Override
            public Optional<PersonKey> find(String personId) {
                return Optional.empty();
            }

            @Override
            public Map<String, PersonKey> findAll(Collection<String> personIds) {
                return Map.of();
            }
        });
    }

    @Bean
    Readers readers() {
        Reader secretary = association -> SmallYear.OURS.equals(association) ? Set.of(Role.SECRETARY) : Set.of();
        return () -> secretary;
    }

    /** Nobody has an address yet. */
    @Bean
    FeedKeys feedKeys() {
        return new FeedKeys() {
            @Override
            public String make(String account, String association, @Nullable String body, @Nullable String person,
                    String language) {
                return "geheim";
            }

            @Override
            public Optional<String> renew(String account, String association, String id) {
                return Optional.empty();
            }

            @Override
            public void revoke(String account, String association, String id) {}

            @Override
            public Optional<FeedKey> find(String secret) {
                return Optional.empty();
            }

            @Override
            public List<FeedKey> of(String account, String association) {
                return List.of();
            }
        };
    }

    @Bean
    KeptAddresses mailAddresses() {
        return new KeptAddresses();
    }

    @Bean
    ListedMails listedMails() {
        return new ListedMails();
    }

    @Bean
    MailServer mailServer() {
        return new MailServer("localhost");
    }

    /** Takes every line. */
    @Bean
    ImportApi imports() {
        return (association, lines, dryRun, language) -> new ImportReply.Done(lines.size(), 0, List.of());
    }

    @Bean
    SentCommands sentCommands() {
        return new SentCommands();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2024-03-26T10:00:00Z"), ZoneOffset.UTC);
    }
}
