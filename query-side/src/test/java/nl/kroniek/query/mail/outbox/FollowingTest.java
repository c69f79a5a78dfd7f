package nl.kroniek.query.mail.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kroniek.events.MeetingId;
import nl.kroniek.query.live.LiveBench;
import nl.kroniek.query.live.LogSources;
import nl.kroniek.query.mail.Ahead;
import nl.kroniek.query.mail.Mail;
import nl.kroniek.query.mail.MailServer;
import nl.kroniek.query.mail.MailState;
import nl.kroniek.query.mail.SendingSettings;
import nl.kroniek.query.mail.TurningClock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the log into the outbox: what is news makes a mail once, and nothing else ever does. */
@Timeout(60)
class FollowingTest {

    private static final MeetingId ELSEWHERE = new MeetingId("mtg-elders");
    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    private final LiveBench bench = new LiveBench();
    private final TurningClock clock = new TurningClock();
    private final Outbox outbox = new Outbox(bench.log.database(), clock);
    private final KeptMails mails = new KeptMails(bench.log.database(), clock);
    private final List<Following> started = new ArrayList<>();

    @BeforeEach
    void start() {
        bench.start();
    }

    @AfterEach
    void close() {
        started.forEach(Following::stop);
        bench.close();
    }

    private void follow() {
        follow(SendingSettings.usual().noOlderThan(), StreamableMessageSource::createHeadToken);
    }

    private void follow(Duration noOlderThan,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        follow(new MailServer("localhost"), noOlderThan, beginning);
    }

    private void follow(MailServer server, Duration noOlderThan,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        started.add(following(server, noOlderThan, SendingSettings.usual(), beginning));
        started.getLast().start();
    }

    private Following following(MailServer server, Duration noOlderThan, SendingSettings settings,
            Function<StreamableMessageSource<TrackedEventMessage<?>>, TrackingToken> beginning) {
        return new Following(new Followed(bench.chronicles, outbox, noOlderThan, clock), outbox, cleaning(),
                new LogSources(bench.log.engine(), bench.log.reader(), bench.settings()), bench.log.database(),
                Jackson3Serializer.builder().build(), server, settings, beginning);
    }

    private Cleaning cleaning() {
        return new Cleaning(bench.log.database(), bench.chronicles, SendingSettings.usual().keep(), clock);
    }

    private void stop() {
        started.forEach(Following::stop);
        started.clear();
    }

    private List<Mail> mails() {
        return mails.of(Ahead.OURS, Ahead.MEETING);
    }

    /** A later thing of another meeting is in the outbox, so everything before it is as well, or never will be. */
    private void awaitAllFollowed() throws InterruptedException {
        MeetingId marker = new MeetingId("mtg-" + bench.log.reader().head());
        bench.log.recordByHand(Ahead.planned(Ahead.OURS, marker)[1], Ahead.invited(Ahead.OURS, marker, 9));
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (mails.of(Ahead.OURS, marker).isEmpty()) {
            assertThat(System.nanoTime()).as("the log is followed").isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    @Test
    void everybody_gets_one_mail_for_each_thing_that_happens_in_the_order_of_the_log() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2), Ahead.moved());
        awaitAllFollowed();

        assertThat(mails()).extracting(Mail::event, Mail::invitation, Mail::state).containsExactly(
                org.assertj.core.groups.Tuple.tuple("participants-invited", 1, MailState.OVERTAKEN),
                org.assertj.core.groups.Tuple.tuple("participants-invited", 2, MailState.OVERTAKEN),
                org.assertj.core.groups.Tuple.tuple("meeting-rescheduled", 1, MailState.WAITING),
                org.assertj.core.groups.Tuple.tuple("meeting-rescheduled", 2, MailState.WAITING));
    }

    @Test
    void what_came_in_from_a_file_is_told_to_nobody() throws Exception {
        follow();
        bench.log.record(List.of(Ahead.planned()));
        bench.log.record(Ahead.invited(1, 2), Ahead.moved());
        awaitAllFollowed();

        assertThat(mails()).isEmpty();
    }

    @Test
    void who_begins_without_a_place_in_the_log_tells_nothing_of_before() throws Exception {
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        follow(FOR_EVER, StreamableMessageSource::createHeadToken);
        awaitAllFollowed();
        assertThat(mails()).isEmpty();

        bench.log.recordByHand(Ahead.moved());
        awaitAllFollowed();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void who_begins_at_the_beginning_leaves_out_what_is_old() throws Exception {
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        clock.turn(Duration.ofHours(25));
        follow(Duration.ofHours(24), StreamableMessageSource::createTailToken);
        // By the clock that was turned whatever this machine records is a day old, so nothing later makes a mail
        // either.
        long head = bench.log.reader().head();
        while (started.getFirst().processor().processingStatus().values().stream().allMatch(
                status -> status.getCurrentPosition().orElse(-1) < head)) {
            Thread.sleep(10);
        }

        assertThat(mails()).isEmpty();
    }

    /** The counter-example: without either guard old mail is made. */
    @Test
    void at_the_beginning_and_without_an_age_old_mail_would_be_sent() throws Exception {
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        clock.turn(Duration.ofHours(25));
        follow(FOR_EVER, StreamableMessageSource::createTailToken);
        awaitAllFollowed();

        assertThat(mails()).hasSize(2);
    }

    @Test
    void a_log_that_is_read_again_from_the_beginning_makes_no_second_mail() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        awaitAllFollowed();
        allIsSent();
        stop();
        bench.log.database().getCollection("outbox_tokens").drop();
        follow(FOR_EVER, StreamableMessageSource::createTailToken);
        awaitAllFollowed();

        assertThat(mails()).extracting(Mail::state).containsExactly(MailState.SENT, MailState.SENT);
    }

    private void allIsSent() {
        for (var next = outbox.claim(Duration.ofMinutes(3)); next.isPresent(); next = outbox
                .claim(Duration.ofMinutes(3))) {
            outbox.sent(next.get(), "REQUEST", bench.log.reader().head());
        }
    }

    private void readAgainFromTheBeginning(Duration noOlderThan) throws InterruptedException {
        stop();
        bench.log.database().getCollection("outbox_tokens").drop();
        follow(noOlderThan, StreamableMessageSource::createTailToken);
        long head = bench.log.reader().head();
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (started.getFirst().processor().processingStatus().isEmpty()
                || started.getFirst().processor().processingStatus().values().stream()
                        .anyMatch(status -> status.getCurrentPosition().orElse(-1) < head)) {
            assertThat(System.nanoTime()).as("the log is read").isLessThan(deadline);
            Thread.sleep(10);
        }
    }

    @Test
    void what_was_cleaned_away_is_not_sent_again_when_the_log_is_read_again_from_the_beginning() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        awaitAllFollowed();
        allIsSent();
        clock.turn(Duration.ofDays(100));
        assertThat(cleaning().clean()).as("the meeting is still to come").isZero();
        assertThat(mails()).hasSize(2);

        clock.turn(Duration.ofDays(365 * 30));
        assertThat(started.getFirst().clean()).isPositive();
        assertThat(mails()).isEmpty();
        readAgainFromTheBeginning(SendingSettings.usual().noOlderThan());
        assertThat(mails()).isEmpty();

        // The counter-example: it is its age that keeps what is gone from coming back.
        readAgainFromTheBeginning(Duration.ofDays(20_000));
        assertThat(mails()).hasSize(2);
    }

    @Test
    void of_two_processes_only_the_one_that_follows_the_log_cleans() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        awaitAllFollowed();
        outbox.sent(outbox.claim(Duration.ofMinutes(3)).orElseThrow(), "REQUEST", bench.log.reader().head());
        clock.turn(Duration.ofDays(365 * 30));
        SendingSettings usual = SendingSettings.usual();
        Following other = following(new MailServer("localhost"), usual.noOlderThan(),
                new SendingSettings(usual.lookInterval(), usual.pause(), usual.lease(), usual.retries(),
                        usual.noOlderThan(), usual.claimTimeout(), "another", false, usual.keep()),
                StreamableMessageSource::createHeadToken);
        other.start();
        try {
            assertThat(other.clean()).isZero();
            assertThat(mails()).hasSize(2);
            assertThat(started.getFirst().clean()).isEqualTo(1);
            assertThat(mails()).as("what still waits stays").extracting(Mail::state)
                    .containsExactly(MailState.WAITING);
        } finally {
            other.stop();
        }
    }

    @Test
    void views_that_are_filled_again_send_nothing() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        awaitAllFollowed();
        bench.stop();
        bench.log.database().listCollectionNames().into(new ArrayList<>()).stream()
                .filter(name -> name.startsWith("view_"))
                .forEach(name -> bench.log.database().getCollection(name).drop());
        bench.startAgain();
        bench.catchUp();
        awaitAllFollowed();

        assertThat(mails()).hasSize(2);
    }

    @Test
    void each_association_has_its_own() throws Exception {
        follow();
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.planned(Ahead.THEIRS, ELSEWHERE));
        bench.log.recordByHand(Ahead.invited(Ahead.THEIRS, ELSEWHERE, 1), Ahead.invited(1));
        awaitAllFollowed();

        assertThat(mails.of(Ahead.THEIRS, ELSEWHERE)).extracting(Mail::association).containsExactly(Ahead.THEIRS);
        assertThat(mails()).extracting(Mail::association).containsExactly(Ahead.OURS);
    }

    @Test
    void without_a_mail_server_nothing_is_kept() throws Exception {
        follow(new MailServer(""), FOR_EVER, StreamableMessageSource::createTailToken);
        bench.log.recordByHand(Ahead.planned());
        bench.log.recordByHand(Ahead.invited(1, 2));
        bench.catchUp();

        assertThat(bench.log.database().listCollectionNames()).isNotEmpty()
                .noneMatch(name -> name.startsWith("mail_") || name.startsWith("outbox_"));
    }
}
