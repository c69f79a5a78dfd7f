package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import nl.kroniek.embedded.EmbeddedMongo;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.TurningClock;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.mail.outbox.Claimed;
import nl.kroniek.query.mail.outbox.KeptMails;
import nl.kroniek.query.mail.outbox.Outbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who is sending keeps the mail, also when that takes many times the lease. */
@Timeout(30)
class HoldTest {

    private static final Duration LEASE = Duration.ofMillis(400);

    @Test
    void while_somebody_is_sending_nobody_else_gets_it_and_afterwards_who_never_said_anything_loses_it()
            throws InterruptedException {
        try (EmbeddedMongo server = EmbeddedMongo.inMemory(); MongoClient client = MongoClients.create(server.uri())) {
            MongoDatabase database = client.getDatabase("kroniek");
            TurningClock clock = new TurningClock();
            Outbox outbox = new Outbox(database, clock);
            outbox.prepare();
            outbox.put(List.of(Ahead.mail("a", 1, Occasion.INVITED, 0, clock.instant())));
            Claimed claimed = outbox.claim(LEASE).orElseThrow();
            try (Hold hold = Hold.of(outbox, claimed, LEASE)) {
                assertThat(hold).isNotNull();
                for (int i = 0; i < 12; i++) {
                    Thread.sleep(LEASE.dividedBy(4));
                    assertThat(outbox.claim(LEASE)).isEmpty();
                }
            }
            // The counter-example: nobody renews any more, as after a kill.
            Thread.sleep(LEASE.multipliedBy(2));
            Claimed other = outbox.claim(LEASE).orElseThrow();
            assertThat(outbox.sent(claimed, null, 0)).as("who lost it has nothing to say").isFalse();
            outbox.hold(claimed, Duration.ofHours(1));
            assertThat(outbox.sent(other, null, 0)).isTrue();
            outbox.hold(other, Duration.ofHours(1));
            assertThat(new KeptMails(database, clock).of(Ahead.OURS, Ahead.MEETING)).singleElement()
                    .satisfies(mail -> {
                        assertThat(mail.state()).isEqualTo(MailState.SENT);
                        assertThat(mail.due()).isNull();
                    });
        }
    }
}
