package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.kroniek.acceptance.FormReader.Answer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A view that stands still: the page says "wordt verwerkt" and does not lie, and shows it all when the view caught up.
 */
class LaggingViewIT {

    private static final String LAGGING = "wordt verwerkt";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static OpenedYear year;
    private static MongoClient behindItsBack;
    private static RegistryProcess registry;

    @BeforeAll
    static void start() {
        year = OpenedYear.start();
        behindItsBack = year.behindItsBack();
        registry = year.registry();
    }

    @AfterAll
    static void stop() {
        year.close();
    }

    @Test
    void while_the_calendar_stands_still_its_pages_say_so_to_who_wrote() throws InterruptedException {
        FormReader writer = FormReader.of(registry.as("secretaris"));
        FormReader other = FormReader.of(registry.as("medewerker"));
        String word = UUID.randomUUID().toString();
        hold(writer);
        try {
            Answer next = schedule(writer, word);
            assertThat(next.text()).as(next.heading()).containsIgnoringCase(LAGGING).doesNotContain(word);
            Answer calendar = writer.open("/vgg/kalender?q=" + word);
            assertThat(calendar.status()).isEqualTo(200);
            assertThat(calendar.text()).containsIgnoringCase(LAGGING);
            assertThat(calendar.page().select("main").select("li, td, h2, h3").text()).doesNotContain(word);
            // Whoever wrote nothing waits for nothing.
            assertThat(other.open("/vgg/kalender").text()).doesNotContainIgnoringCase(LAGGING);
        } finally {
            release();
        }
        eventually(() -> showsWithoutLag(writer, word));
        eventually(() -> showsWithoutLag(other, word));
    }

    private static boolean showsWithoutLag(FormReader reader, String word) {
        Answer page = reader.open("/vgg/kalender?q=" + word);
        return page.page().select("main a").text().contains(word)
                && !page.text().toLowerCase(Locale.ROOT).contains(LAGGING);
    }

    private static Answer schedule(FormReader reader, String word) {
        String body = new Known(registry.as("secretaris")).body("PHO Onderwijs");
        return reader.send(reader.form("/vgg/vergaderingen/nieuw").with("gremium", body).with("datum", "7-11-2031")
                .with("titel", "Punt " + word));
    }

    /** Another node has the work of the calendar, as the tokens say, and does nothing; ours lets go when it notices. */
    private static void hold(FormReader writer) throws InterruptedException {
        claim(Instant.parse("2099-01-01T00:00:00Z"));
        eventually(() -> {
            schedule(writer, UUID.randomUUID().toString());
            return Figures.of(registry).value("kroniek_view_lag{view=\"meeting_calendar\"}") > 1;
        });
    }

    private static void release() {
        claim(Instant.EPOCH);
    }

    private static void claim(Instant since) {
        MongoCollection<Document> tokens = behindItsBack.getDatabase("kroniek").getCollection("view_tokens");
        assertThat(tokens.updateMany(Filters.regex("processorName", "^meeting_calendar"),
                Updates.combine(Updates.set("owner", "another node"), Updates.set("timestamp", since.toEpochMilli())))
                .getMatchedCount())
                .isPositive();
    }

    private static void eventually(BooleanSupplier holds) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it never came so").isLessThan(deadline);
            Thread.sleep(200);
        }
    }
}
