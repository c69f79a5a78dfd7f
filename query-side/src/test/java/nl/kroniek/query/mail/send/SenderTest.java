package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.letter.Letter;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.mail.send.Sender.Round;
import org.junit.jupiter.api.Test;

/** Each letter leaves over real SMTP and ends as what became of it. */
class SenderTest extends SendingBench {

    @Test
    void a_letter_arrives_and_the_outbox_knows_how_it_was_told() throws Exception {
        put(1);
        assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.GO_ON);

        MimeMessage arrived = smtp.getReceivedMessages()[0];
        assertThat(List.of(arrived.getAllRecipients())).singleElement().asString().contains("gast1@example.org");
        assertThat(List.of(arrived.getFrom())).singleElement().hasToString("vergaderingen@vgg.example");
        assertThat(id(arrived)).isEqualTo("<a.1@vgg.example>");
        assertThat(asked).isEqualTo(Occasion.INVITED);
        assertThat(only()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.SENT);
            assertThat(mail.method()).isEqualTo("REQUEST");
            assertThat(mail.told()).isEqualTo(BENCH.log.reader().head());
            assertThat(mail.due()).isNull();
        });
        assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.IDLE);
        assertThat(tally.sent()).isEqualTo(1);
    }

    @Test
    void a_letter_knows_whether_an_earlier_one_put_the_meeting_in_their_calendar() throws Exception {
        put(1, 2);
        written = number -> number == 1
                ? new Outcome.Written(letter(1))
                : new Outcome.Written(
                        new Letter("gast2@example.org", "gemeente 2", "Uitnodiging", "Beste lezer", null));
        sendAll(sender(() -> {}));
        assertThat(known).isFalse();
        BENCH.log.recordByHand(Ahead.moved());
        BENCH.catchUp();
        long head = BENCH.log.reader().head();
        outbox.put(List.of(Ahead.mail("b", 1, Occasion.CHANGED, head, clock.instant())));
        sendAll(sender(() -> {}));
        assertThat(asked).isEqualTo(Occasion.CHANGED);
        assertThat(known).isTrue();
        outbox.put(List.of(Ahead.mail("b", 2, Occasion.CHANGED, head, clock.instant())));
        sendAll(sender(() -> {}));
        assertThat(asked).isEqualTo(Occasion.CHANGED);
        assertThat(known).as("that letter had no day").isFalse();
    }

    @Test
    void nothing_to_say_no_address_and_a_fault_of_ours_each_end_as_what_they_are() {
        Map<MailState, Function<Integer, Outcome>> ends = Map.of(MailState.OVERTAKEN, number -> new Outcome.Nothing(),
                MailState.NO_ADDRESS, number -> new Outcome.NoAddress(), MailState.WAITING, number -> {
                    throw new IllegalStateException("gast1@example.org");
                });
        ends.forEach((state, outcome) -> {
            stop();
            start();
            written = outcome;
            put(1);
            assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.GO_ON);
            assertThat(only().state()).isEqualTo(state);
            assertThat(smtp.getReceivedMessages()).isEmpty();
        });
    }

    @Test
    void a_letter_waits_for_the_views_and_that_is_no_failure() {
        outbox.put(List.of(Ahead.mail("a", 1, Occasion.INVITED, BENCH.log.reader().head() + 1, clock.instant())));
        assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.GO_ON);
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(only()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.tries()).isZero();
        });
    }
}
