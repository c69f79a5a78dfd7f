package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kroniek.query.live.LiveBench;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailTally;
import nl.kroniek.query.mail.SendingSettings;
import nl.kroniek.query.mail.TurningClock;
import nl.kroniek.query.mail.letter.Invite;
import nl.kroniek.query.mail.letter.Letter;
import nl.kroniek.query.mail.letter.Letters;
import nl.kroniek.query.mail.letter.Letters.Outcome;
import nl.kroniek.query.mail.letter.Occasion;
import nl.kroniek.query.mail.outbox.KeptMails;
import nl.kroniek.query.mail.outbox.Outbox;
import nl.kroniek.query.mail.send.Sender.Round;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An outbox on a real log, and a real server for its mail, which tests stop, replace and ask what arrived. */
@Timeout(60)
abstract class SendingBench {

    static final SendingSettings SETTINGS = SendingSettings.usual();
    /** Filled once for all classes of tests that send; it ends with their process. */
    static final LiveBench BENCH = filled();

    final TurningClock clock = new TurningClock();
    final Outbox outbox = new Outbox(BENCH.log.database(), clock);
    final KeptMails mails = new KeptMails(BENCH.log.database(), clock);
    final MailTally tally = new MailTally();
    final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final JavaMailSenderImpl server = new JavaMailSenderImpl();
    Function<Integer, Outcome> written = number -> new Outcome.Written(letter(number));
    Occasion asked = Occasion.AGENDA;
    boolean known;

    private static LiveBench filled() {
        LiveBench bench = new LiveBench();
        bench.start();
        bench.log.recordByHand(Ahead.planned());
        try {
            bench.catchUp();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return bench;
    }

    @BeforeEach
    void start() {
        smtp.start();
        at(smtp.getSmtp().getPort());
        outbox.prepare();
    }

    @AfterEach
    void stop() {
        smtp.stop();
        BENCH.log.database().getCollection("mail_outbox").drop();
    }

    void at(int port) {
        server.setHost("127.0.0.1");
        server.setPort(port);
    }

    static Letter letter(int number) {
        return new Letter("gast" + number + "@example.org", "gemeente " + number, "Uitnodiging: PHO Water",
                "Beste lezer",
                new Invite("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    Sender sender(Runnable betweenSendingAndSaying) {
        return sender(SETTINGS, betweenSendingAndSaying);
    }

    Sender sender(SendingSettings settings, Runnable betweenSendingAndSaying) {
        Letters letters = (association, meeting, number, occasion, inCalendar) -> {
            asked = occasion;
            known = inCalendar;
            return written.apply(number);
        };
        return new Sender(new Sender.Tools(outbox, mails, BENCH.chronicles, letters,
                new Post(server, "vergaderingen@vgg.example"), tally, clock), settings, betweenSendingAndSaying);
    }

    void put(int... numbers) {
        outbox.put(
                IntStream.of(numbers).mapToObj(number -> Ahead.mail("a", number, Occasion.INVITED, 0, clock.instant()))
                        .toList());
    }

    Mail only() {
        List<Mail> all = mails.of(Ahead.OURS, Ahead.MEETING);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<String> ids() {
        return Arrays.stream(smtp.getReceivedMessages()).map(SendingBench::id).toList();
    }

    static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Void sendAll(Sender sender) {
        while (sender.sendOne() != Round.IDLE) {
            Thread.onSpinWait();
        }
        return null;
    }
}
