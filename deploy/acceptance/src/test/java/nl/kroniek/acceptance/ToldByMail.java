package nl.kroniek.acceptance;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.acceptance.ToldByFeed.Fed;

/** What letters tell, each beside the story as it was when the letter was written: its SEQUENCE says when that was. */
final class ToldByMail {

    /**
     * The appointment in one letter.
     *
     * @param event as a calendar program reads it; it is told no status of ours
     */
    record Sent(String method, Fed event) {}

    private ToldByMail() {}

    /** The appointments in these letters; an agenda, or a meeting that never had a day, comes without one. */
    static List<Sent> of(MimeMessage[] letters) {
        return Arrays.stream(letters).flatMap(letter -> calendar(letter).stream()).map(ToldByMail::read).toList();
    }

    private static Sent read(String ics) {
        ICalendar calendar = Biweekly.parse(ics).first();
        return new Sent(calendar.getMethod().getValue(), ToldByFeed.byBiweekly(ics).getFirst());
    }

    private static Optional<String> calendar(Part part) {
        try {
            if (part.isMimeType("text/calendar")) {
                return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    Optional<String> found = calendar(parts.getBodyPart(i));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError("a letter cannot be read", unreadable);
        }
    }

    /**
     * Whatever a letter tells otherwise than its meeting's story did.
     *
     * @param stories of each meeting, as they came, by its id
     */
    static List<String> differences(List<Sent> letters, Lives lives, Map<String, String> stories) {
        return letters.stream().flatMap(sent -> differences(sent, then(sent, lives, stories))
                .map(each -> sent.event().id() + " at " + sent.event().sequence() + ": " + each)).toList();
    }

    /** What the story told when that letter was written. */
    static Told then(Sent sent, Lives lives, Map<String, String> stories) {
        Life life = lives.of(sent.event().id());
        return ToldByStory.until(stories.getOrDefault(life.id(), ""), life.positionOf(sent.event().sequence()));
    }

    private static Stream<String> differences(Sent sent, Told then) {
        boolean day = then.when() != null && When.isDay(then.when());
        boolean asked = then.status().equals("scheduled") && day;
        List<String> found = new ArrayList<>();
        if (!sent.method().equals(asked ? "REQUEST" : "CANCEL")) {
            found.add("method " + sent.method() + " while it is " + then.status());
        }
        if (!sent.event().known().equals(asked ? "CONFIRMED" : "CANCELLED")) {
            found.add("status " + sent.event().known() + " while it is " + then.status());
        }
        // A meeting that never was has no word, and its reason stands in the text beside the appointment.
        if (!then.status().equals("entered-by-mistake")) {
            Told told = sent.event().as(then.status()).told();
            found.addAll(then.differences(day ? told : told.withoutDay()));
        }
        return found.stream();
    }
}
