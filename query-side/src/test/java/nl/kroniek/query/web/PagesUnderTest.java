package nl.kroniek.query.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.access.feed.FeedKey;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.events.Event;
import nl.kroniek.events.agenda.AgendaEvent;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.events.series.SeriesEvent;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.query.EventsInMemory;
import nl.kroniek.query.KeysInMemory;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.chronicle.Chronicles;
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
import nl.kroniek.vault.InvitationLinks;
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
    EventsInMemory log() {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Event event : SmallYear.events()) {
            int position = recorded.size();
            String aggregate = switch (event) {
                case MeetingEvent of -> of.meeting().value();
                case AgendaEvent of -> of.meeting().value();
                case SeriesEvent of -> of.series().value();
                default -> "other";
            };
            recorded.add(new RecordedEvent(position, position, "e-" + position, aggregate, position,
                    Instant.parse("2024-03-22T09:14:00Z"), event, Map.of("role", "secretary", "via", "import")));
        }
        return new EventsInMemory(recorded);
    }

    @Bean
    Chronicles chronicles(EventsInMemory log) {
        return log.chronicles(Set.of(SmallYear.OURS, SmallYear.THEIRS));
    }

    @Bean
    History history(LogReader log, NameReader names) {
        return new History(log, new Stories(), names);
    }

    /** Nobody has a key: every person is shown by the phrase for who was erased. */
    @Bean
    NameReader names() {
        return new NameReader(new KeysInMemory(), () -> Map.of(SmallYear.ACCOUNT.value(), "anna"));
    }

    /** Links are signed with a key of the test. */
    @Bean
    InvitationLinks links() {
        return new InvitationLinks(new KeysInMemory());
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
        return (association, lines, dryRun, language) -> new ImportReply.Done(lines.size(), 0, List.of(), -1);
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
