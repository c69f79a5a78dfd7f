package nl.kroniek.query.web.signin;

import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says things in the language of the reader. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource pageMessages) {
        this.messages = pageMessages;
    }

    String now(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** How long to wait, in whole seconds under two minutes and in whole minutes above. */
    String wait(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return seconds < 120
                ? now("signin.wait-seconds", Long.toString(seconds))
                : now("signin.wait-minutes", Long.toString((seconds + 59) / 60));
    }
}
