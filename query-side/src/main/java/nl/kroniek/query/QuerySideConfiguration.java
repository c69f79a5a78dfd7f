package nl.kroniek.query;

import java.util.stream.Collectors;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.history.History;
import nl.kroniek.query.names.NameReader;
import nl.kroniek.query.story.Stories;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.PersonKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Everything of the query side; who runs both sides in one process imports this. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = QuerySide.class))
public class QuerySideConfiguration {

    @Bean
    Chronicles chronicles(ViewReader views, LogReader log) {
        return new Chronicles(views, log);
    }

    @Bean
    NameReader nameReader(PersonKeys keys, Accounts accounts) {
        return new NameReader(keys,
                () -> accounts.list().stream().collect(Collectors.toMap(Account::id, Account::name)));
    }

    @Bean
    Answers answers(NameReader names) {
        return new Answers(names);
    }

    @Bean
    Desk questionDesk(Chronicles chronicles, Readers readers) {
        return new Desk(chronicles, readers);
    }

    @Bean
    History history(LogReader log, Stories stories, NameReader names) {
        return new History(log, stories, names);
    }
}
