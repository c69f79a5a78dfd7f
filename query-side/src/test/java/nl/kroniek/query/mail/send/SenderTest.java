package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.kroniek.query.live.LiveBench;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailFault;
import nl.kroniek.query.mail.MailState;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail leaves once, over real SMTP, whatever goes wrong on the way. */
@Timeout(60)
class SenderTest {

    private static final LiveBench BENCH = new LiveBench();
    private static final SendingSettings SETTINGS = SendingSettings.usual();

    private final TurningClock clock = new TurningClock();
    private final Outbox outbox = new Outbox(BENCH.log.database(), clock);
    private final KeptMails mails = new KeptMails(BENCH.log.database(), clock);
    private final MailTally tally = new MailTally();
    private final GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl server = new JavaMailSenderImpl();
    private Function<Integer, Outcome> written = number -> new Outcome.Written(letter(number));
    private Occasion asked = Occasion.AGENDA;
    private boolean known;

    @BeforeAll
    static void fill() throws InterruptedException {
        BENCH.start();
        BENCH.log.recordByHand(Ahead.planned());
        BENCH.catchUp();
    }

    @AfterAll
    static void close() {
        BENCH.close();
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

    private void at(int port) {
        server.setHost("127.0.0.1");
        server.setPort(port);
    }

    private static Letter letter(int number) {
        return new Letter("gast" + number + "@example.org", "gemeente " + number, "Uitnodiging: PHO Water",
                "Beste lezer",
                new Invite("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    private Sender sender(Runnable betweenSendingAndSaying) {
        return sender(SETTINGS, betweenSendingAndSaying);
    }

    private Sender sender(SendingSettings settings, Runnable betweenSendingAndSaying) {
        Letters letters = (association, meeting, number, occasion, inCalendar) -> {
            asked = occasion;
            known = inCalendar;
            return written.apply(number);
        };
        return new Sender(new Sender.Tools(outbox, mails, BENCH.chronicles, letters,
                new Post(server, "vergaderingen@vgg.example"), tally, clock), settings, betweenSendingAndSaying);
    }

    private void put(int... numbers) {
        outbox.put(
                IntStream.of(numbers).mapToObj(number -> Ahead.mail("a", number, Occasion.INVITED, 0, clock.instant()))
                        .toList());
    }

    private Mail only() {
        List<Mail> all = mails.of(Ahead.OURS, Ahead.MEETING);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<String> ids() {
        return Arrays.stream(smtp.getReceivedMessages()).map(SenderTest::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Void sendAll(Sender sender) {
        while (sender.sendOne() != Round.IDLE) {
            Thread.onSpinWait();
        }
        return null;
    }

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
