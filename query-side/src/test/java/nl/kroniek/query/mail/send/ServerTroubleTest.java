package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.send.Sender.Round;
import org.junit.jupiter.api.Test;

/** What a server says, or does not say, decides whether a letter waits or is given up. */
class ServerTroubleTest extends SendingBench {

    @Test
    void a_server_that_is_down_gets_it_when_it_is_back() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        put(1);
        assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.PAUSE);
        assertThat(only()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.WAITING);
            assertThat(mail.fault()).isEqualTo(MailFault.UNREACHABLE);
            assertThat(mail.tries()).isEqualTo(1);
        });

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            assertThat(sender(() -> {}).sendOne()).as("its time has not come").isEqualTo(Round.IDLE);
            clock.turn(Duration.ofSeconds(61));
            sendAll(sender(() -> {}));
            assertThat(back.getReceivedMessages()).hasSize(1);
            assertThat(only().state()).isEqualTo(MailState.SENT);
            assertThat(only().fault()).isNull();
        } finally {
            back.stop();
        }
    }

    @Test
    void a_server_that_never_comes_back_is_given_up_after_the_last_try() {
        smtp.stop();
        put(1);
        for (Duration wait : SETTINGS.retries()) {
            assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.PAUSE);
            assertThat(only().state()).isEqualTo(MailState.WAITING);
            clock.turn(wait.plusSeconds(1));
        }
        sender(() -> {}).sendOne();
        assertThat(only().state()).isEqualTo(MailState.FAILED);
        assertThat(only().tries()).isEqualTo(SETTINGS.retries().size() + 1);
        assertThat(tally.failed()).isEqualTo(1);
    }

    @Test
    void an_address_that_the_server_refuses_is_given_up_at_once_and_said_without_the_address() {
        try (Scripted refusing = new Scripted(
                Map.of("RCPT", "550 5.1.1 <gast1@example.org>: bestaat niet"))) {
            at(refusing.port());
            put(1);
            assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.GO_ON);
        }
        assertThat(only()).satisfies(mail -> {
            assertThat(mail.state()).isEqualTo(MailState.FAILED);
            assertThat(mail.fault()).isEqualTo(MailFault.ADDRESS_REFUSED);
            assertThat(mail.reply()).contains("550", "bestaat niet").doesNotContain("gast1", "@");
        });
        assertThat(sender(() -> {}).sendOne()).isEqualTo(Round.IDLE);
    }

    @Test
    void a_server_that_says_not_now_is_asked_again() {
        for (Map<String, String> answers : List.of(Map.of("RCPT", "450 4.7.1 later"), Map.of(".", "452 vol"),
                Map.of("MAIL", "451 druk"))) {
            stop();
            start();
            try (Scripted busy = new Scripted(answers)) {
                at(busy.port());
                put(1);
                sender(() -> {}).sendOne();
            }
            assertThat(only().state()).as("%s", answers).isEqualTo(MailState.WAITING);
            assertThat(only().fault()).as("%s", answers).isEqualTo(MailFault.LETTER_REFUSED);
        }
    }
}
