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
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Event;
import nl.kroniek.events.meeting.MeetingEvent;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Fold;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.history.History;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.query.view.View;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.events.access.Role;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The pages on views in memory, without a database and without a door. No stereotype: no other test may find it. */
@ImportAutoConfiguration({ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class})
@ComponentScan(basePackageClasses = Desks.class, excludeFilters = @Filter(type = FilterType.REGEX, pattern = "nl\\.kroniek\\.query\\.web\\.control\\..*"))
public class PagesUnderTest {
