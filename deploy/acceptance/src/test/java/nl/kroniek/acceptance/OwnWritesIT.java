package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kroniek.acceptance.FormReader.Answer;
import org.junit.jupiter.api.Test;

/** Whoever writes on a page sees on the next page what was written, also when twenty do it at once. */
class OwnWritesIT {

    private static final int WRITERS = 20;
    private static final int ROUNDS = 4;
    private static final String LAGGING = "wordt verwerkt";

    private final Client secretary = Registries.writing().as("secretaris");
    private final String body = new Known(secretary).body("PHO Onderwijs");

    @Test
    void twenty_writers_see_their_own_writes_on_the_next_page() throws Exception {
        List<Callable<List<String>>> writers = IntStream.range(0, WRITERS)
                .<Callable<List<String>>>mapToObj(each -> () -> write(each)).toList();
        try (ExecutorService all = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<String>> writer : all.invokeAll(writers)) {
                assertThat(writer.get()).isEmpty();
            }
        }
    }

    /** One person, a few things in a row. @return what was missing on a page that did not say so */
    private List<String> write(int writer) {
        FormReader reader = FormReader.of(secretary);
        List<String> missing = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String word = "Punt " + UUID.randomUUID();
            boolean meeting = (writer + round) % 2 == 0;
            Answer next = meeting ? schedule(reader, word) : decide(reader, word);
            assertThat(next.status()).as(next.heading()).isEqualTo(200);
            shows(next, word, missing);
            shows(reader
                    .open(meeting ? "/vgg/kalender?q=" + word.substring(5) : "/vgg/besluiten?q=" + word.substring(5)),
                    word, missing);
        }
        return missing;
    }

    private static void shows(Answer page, String word, List<String> missing) {
        boolean honest = page.text().toLowerCase(Locale.ROOT).contains(LAGGING);
        if (!page.page().select("main").text().contains(word) && !honest) {
            missing.add(page.status() + " " + page.address() + " lacks " + word + ": " + page.heading());
        }
    }

    private Answer schedule(FormReader reader, String word) {
        return reader.send(reader.form("/vgg/vergaderingen/nieuw").with("gremium", body).with("datum", "7-11-2031")
                .with("titel", word));
    }

    private Answer decide(FormReader reader, String word) {
        return reader.send(reader.form("/vgg/besluiten/nieuw").with("besluit", word).with("wie", body)
                .with("dag", "7-11-2023"));
    }
}
