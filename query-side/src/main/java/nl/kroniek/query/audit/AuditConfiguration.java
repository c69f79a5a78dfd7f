package nl.kroniek.query.audit;

import java.time.Clock;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.LogVerifier;
import nl.kroniek.query.live.Archives;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an auditor works with. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    LogBook logBook(LogReader log) {
        return new LogBook(log);
    }

    @Bean
    Verifications verifications(LogVerifier verifier, LogReader log, Archives archives, Clock clock) {
        return new Verifications(verifier, log, archives.of("verifications", KeptVerification.class), clock);
    }
}
