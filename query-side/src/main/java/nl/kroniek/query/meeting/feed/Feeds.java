package nl.kroniek.query.meeting.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kroniek.access.session.Tokens;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.names.NameReader;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Gives feeds as answers: whoever asks again is told in a few bytes that nothing changed. */
@Component
public class Feeds {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final NameReader names;
    private final MessageSource messages;

    Feeds(NameReader names, MessageSource pageMessages) {
        this.names = names;
        this.messages = pageMessages;
    }

    /** @param cancelledAsStatus as {@link Feed} explains */
    public ResponseEntity<byte[]> answer(Chronicle chronicle, Scope scope, Locale language, boolean cancelledAsStatus) {
        FeedWords words = new FeedWords(chronicle, names.of(chronicle, language), messages, language);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        byte[] bytes = new Feed(chronicle, scope, words, address, cancelledAsStatus).bytes();
        return ResponseEntity.ok().contentType(CALENDAR).cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename("kroniek-" + chronicle.association() + ".ics").build().toString())
                .eTag('"' + Tokens.hash(new String(bytes, StandardCharsets.UTF_8)) + '"').body(bytes);
    }
}
