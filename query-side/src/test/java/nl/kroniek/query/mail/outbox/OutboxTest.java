package nl.kroniek.query.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.Mails.Again;
import nl.kroniek.query.mail.TurningClock;
import nl.kroniek.query.mail.letter.Occasion;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();
    private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());
    private static final Duration LEASE = Duration.ofMinutes(3);

    private final MongoDatabase database = CLIENT.getDatabase("kroniek");
    private final TurningClock clock = new TurningClock();
    private final Outbox outbox = new Outbox(database, clock);
    private final KeptMails mails = new KeptMails(database, clock);

    @BeforeEach
    void prepare() {
        outbox.prepare();
    }

    @AfterEach
    void empty() {
        database.drop();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
        SERVER.close();
    }

    private Mail mail(String event, int number, Occasion occasion, long position) {
        return Ahead.mail(event, number, occasion, position, clock.instant());
    }

    private List<MailState> states() {
        return mails.of(Ahead.OURS, Ahead.MEETING).stream().map(Mail::state).toList();
    }

    private Claimed claimed() {
        return outbox.claim(LEASE).orElseThrow();
    }

    @Test
    void what_is_put_in_twice_is_there_once_and_goes_on_where_it_was() {
        List<Mail> two = List.of(mail("a", 1, Occasion.INVITED, 5), mail("a", 2, Occasion.INVITED, 5));
        outbox.put(two);
        outbox.sent(claimed(), "REQUEST", 5);
        outbox.put(two);

        assertThat(states()).containsExactlyInAnyOrder(MailState.SENT, MailState.WAITING);
        assertThat(mails.unsent()).isEqualTo(1);
    }

    /** Of two who look at the same moment one may send it. */
    @Test
    void a_mail_is_claimed_by_one_however_many_try_at_once() throws Exception {
        outbox.put(IntStream.rangeClosed(1, 200).mapToObj(number -> mail("a", number, Occasion.INVITED, 5)).toList());
        List<String> keys = new ArrayList<>();
        CyclicBarrier together = new CyclicBarrier(8);
        Callable<List<String>> worker = () -> {
            List<String> own = new ArrayList<>();
            together.await();
            for (var next = outbox.claim(LEASE); next.isPresent(); next = outbox.claim(LEASE)) {
                own.add(next.get().mail().key());
            }
            return own;
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> each : threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> worker).toList())) {
                keys.addAll(each.get());
            }
        }
        assertThat(keys).hasSize(200).doesNotHaveDuplicates();
    }

    /** The counter-example: who looks first and takes then, takes what another one took. */
    @Test
    void a_claim_in_two_steps_gives_one_mail_to_two() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        MongoCollection<Document> raw = database.getCollection("mail_outbox");
        var due = Filters.lte("due", Date.from(clock.instant()));
        List<Document> seen = List.of(first(raw, due), first(raw, due));

        seen.forEach(each -> raw.updateOne(Filters.eq("_id", each.getString("_id")), Updates.set("state", "claimed")));

        assertThat(seen).extracting(each -> each.getString("_id")).containsExactly("a.1", "a.1");
        assertThat(outbox.claim(LEASE)).isPresent();
        assertThat(outbox.claim(LEASE)).isEmpty();
    }

    private static Document first(MongoCollection<Document> raw, org.bson.conversions.Bson filter) {
        return Optional.ofNullable(raw.find(filter).first()).orElseThrow();
    }

    @Test
    void what_somebody_claimed_and_forgot_comes_back_after_its_lease_and_who_forgot_it_says_nothing_any_more() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        Claimed lost = claimed();
        clock.turn(LEASE.minusSeconds(1));
        assertThat(outbox.claim(LEASE)).isEmpty();
        clock.turn(Duration.ofSeconds(2));
        Claimed found = claimed();

        assertThat(outbox.failed(lost, MailFault.UNREACHABLE, null)).isFalse();
        assertThat(states()).containsExactly(MailState.CLAIMED);
        assertThat(outbox.sent(found, "REQUEST", 9)).isTrue();
        assertThat(states()).containsExactly(MailState.SENT);
    }

    @Test
    void what_failed_waits_for_its_time_and_counts() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        outbox.later(claimed(), Duration.ofMinutes(1), MailFault.UNREACHABLE, null);
        assertThat(outbox.claim(LEASE)).isEmpty();
        clock.turn(Duration.ofSeconds(61));
        Claimed again = claimed();
        assertThat(again.mail().tries()).isEqualTo(1);

        outbox.putBack(again, Duration.ofSeconds(2));
        clock.turn(Duration.ofSeconds(3));
        assertThat(claimed().mail().tries()).as("what could not be tried is not counted").isEqualTo(1);
    }

    @Test
    void a_later_mail_overtakes_what_waits_on_the_same_matter_to_the_same_person_and_nothing_else() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5), mail("a", 2, Occasion.INVITED, 5),
                mail("a", 3, Occasion.INVITED, 5)));
        outbox.sent(claimed(), "REQUEST", 5);
        outbox.noAddress(claimed());
        outbox.put(List.of(mail("b", 1, Occasion.AGENDA, 6), mail("b", 2, Occasion.AGENDA, 6)));
        outbox.put(List.of(mail("c", 1, Occasion.CHANGED, 7), mail("c", 2, Occasion.CHANGED, 7)));

        assertThat(mails.of(Ahead.OURS, Ahead.MEETING)).extracting(Mail::key, Mail::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("a.1", MailState.SENT),
                org.assertj.core.groups.Tuple.tuple("a.2", MailState.OVERTAKEN),
                org.assertj.core.groups.Tuple.tuple("a.3", MailState.WAITING),
                org.assertj.core.groups.Tuple.tuple("b.1", MailState.WAITING),
                org.assertj.core.groups.Tuple.tuple("b.2", MailState.WAITING),
                org.assertj.core.groups.Tuple.tuple("c.1", MailState.WAITING),
                org.assertj.core.groups.Tuple.tuple("c.2", MailState.WAITING));
    }

    @Test
    void asked_twice_for_one_more_try_it_is_tried_once() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        assertThat(mails.again(Ahead.OURS, "a.1")).isEqualTo(Again.NOT_NOW);
        outbox.failed(claimed(), MailFault.ADDRESS_REFUSED, "550 no");
        assertThat(outbox.claim(LEASE)).isEmpty();

        assertThat(mails.again(Ahead.OURS, "a.1")).isEqualTo(Again.WAITING);
        assertThat(mails.again(Ahead.OURS, "a.1")).isEqualTo(Again.NOT_NOW);
        assertThat(claimed().mail()).satisfies(mail -> {
            assertThat(mail.tries()).isZero();
            assertThat(mail.fault()).isNull();
            assertThat(mail.reply()).isNull();
            assertThat(mail.ended()).isNull();
        });
        assertThat(outbox.claim(LEASE)).isEmpty();
    }

    @Test
    void an_association_knows_nothing_of_the_mails_of_another() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        outbox.failed(claimed(), MailFault.ADDRESS_REFUSED, null);

        assertThat(mails.newest(Ahead.OURS, 10)).hasSize(1);
        assertThat(mails.newest(Ahead.THEIRS, 10)).isEmpty();
        assertThat(mails.of(Ahead.THEIRS, Ahead.MEETING)).isEmpty();
        assertThat(mails.of(Ahead.THEIRS, MailState.FAILED, 10)).isEmpty();
        assertThat(mails.again(Ahead.THEIRS, "a.1")).isEqualTo(Again.UNKNOWN);
        assertThat(states()).containsExactly(MailState.FAILED);
    }

    @Test
    void nothing_is_kept_of_a_person_but_the_number_of_an_invitation() {
        outbox.put(List.of(mail("a", 1, Occasion.INVITED, 5)));
        assertThat(first(database.getCollection("mail_outbox"), Filters.empty()).keySet()).containsExactlyInAnyOrder(
                "_id", "association", "meeting", "invitation", "event", "occasion", "position", "state", "tries",
                "made",
                "told", "due");
    }
}
