package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.SendingSettings;
import nl.kroniek.query.mail.send.Sender.Round;
import org.junit.jupiter.api.Test;

/** Mail leaves once, whoever else sends and whenever one of them dies. */
class SentOnceTest extends SendingBench {

    @Test
    void two_processes_on_one_outbox_send_each_mail_once() throws Exception {
        put(IntStream.rangeClosed(1, 40).toArray());
        Callable<Void> process = () -> sendAll(sender(() -> {}));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(List.of(process, process))) {
                each.get();
            }
        }
        assertThat(ids()).hasSize(40).doesNotHaveDuplicates();
        assertThat(mails.unsent()).isZero();
    }

    @Test
    void a_crash_between_sending_and_saying_so_sends_the_same_letter_again_under_the_same_id() {
        put(1);
        assertThatThrownBy(() -> sender(() -> {
            throw new IllegalStateException("killed");
        }).sendOne()).hasMessage("killed");
        assertThat(only().state()).isEqualTo(MailState.CLAIMED);
        assertThat(sender(() -> {}).sendOne()).as("the lease is not over").isEqualTo(Round.IDLE);

        clock.turn(SETTINGS.lease().plusSeconds(1));
        sendAll(sender(() -> {}));
        assertThat(ids()).containsExactly("<a.1@vgg.example>", "<a.1@vgg.example>");
        assertThat(only().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void the_one_process_of_a_database_goes_on_at_once_after_a_crash_and_one_of_several_does_not() {
        put(1);
        assertThatThrownBy(() -> sender(() -> {
            throw new IllegalStateException("killed");
        }).sendOne()).hasMessage("killed");

        Sender ofSeveral = sender(() -> {});
        ofSeveral.begin();
        assertThat(ofSeveral.sendOne()).isEqualTo(Round.IDLE);
        Sender alone = sender(new SendingSettings(SETTINGS.lookInterval(), SETTINGS.pause(), SETTINGS.lease(),
                SETTINGS.retries(), SETTINGS.noOlderThan(), SETTINGS.claimTimeout(), null, true, SETTINGS.keep()),
                () -> {});
        alone.begin();
        sendAll(alone);
        assertThat(ids()).containsExactly("<a.1@vgg.example>", "<a.1@vgg.example>");
        assertThat(only().state()).isEqualTo(MailState.SENT);
        alone.begin();
        assertThat(alone.sendOne()).as("what was sent is not free again").isEqualTo(Round.IDLE);
    }
}
