package nl.kroniek.standalone;

import com.mongodb.MongoException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.embedded.StoreUnusableException;
import nl.kroniek.log.UnsuitableDatabase;
import nl.kroniek.log.checkpoint.KeyFileUnusable;
import nl.kroniek.log.checkpoint.LogShorterThanCheckpoint;
import nl.kroniek.query.mail.MailSettingsUnusable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells a start that was refused from one that failed. Who runs Kroniek can mend the first and is told how; the way
 * through our code helps nobody there. Known to Boot, which would write that way to its log before we get to say
 * anything.
 */
public final class RefusedStart implements SpringBootExceptionReporter {

    RefusedStart(ConfigurableApplicationContext context) {
        // Boot makes reporters with it; what was wrong stands in the failure.
    }

    /** True: it will be said, by who started the application. */
    @Override
    public boolean reportException(Throwable failure) {
        return reason(failure).isPresent();
    }

    /** What its message says in full; absent when it is a fault of ours. */
    public static Optional<Throwable> reason(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).filter(RefusedStart::isSentence)
                .findFirst();
    }

    private static boolean isSentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> true;
            case UnsuitableDatabase unsuitable -> true;
            case KeyFileUnusable unusable -> true;
            case LogShorterThanCheckpoint shorter -> true;
            case StoreUnusableException unusable -> true;
            case MailSettingsUnusable unusable -> true;
            case PortInUseException taken -> true;
            case MongoException unreachable -> true;
            default -> false;
        };
    }
}
