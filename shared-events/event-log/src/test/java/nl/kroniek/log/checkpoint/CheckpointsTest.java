package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kroniek.log.CommitHeaders;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.log.tree.MongoTiles;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.CommitHeader;
import nl.kroniek.proof.MerkleTree;
import nl.kroniek.proof.TrustedKeys;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    private final SignedLog log;

    CheckpointsTest(@TempDir Path folder) {
        log = new SignedLog(folder);
    }

    @Test
    void what_is_signed_is_the_whole_log_under_the_key_that_is_given_out() {
        log.write(300);
        var checkpoints = log.start();
        var signed = checkpoints.sign();

        var read = Checkpoint.open(signed.note(), new TrustedKeys(checkpoints.keys()));
        assertThat(read.size()).isEqualTo(300);
        var entries = new CommitHeaders(log.database()).page(0, 300).stream().map(CommitHeader::bytes).toList();
        assertThat(read.root()).isEqualTo(MerkleTree.root(entries));
        assertThat(checkpoints.latest().orElseThrow().size()).isEqualTo(300);
        assertThat(log.keyFile().resolveSibling("checkpoint.key.signed")).hasBinaryContent(signed.note().bytes());
    }

    @Test
    void when_nothing_was_added_the_last_one_is_given_once_more() {
        log.write(3);
        var checkpoints = log.start();
        var first = checkpoints.sign();
        assertThat(checkpoints.isDue()).isFalse();
        assertThat(checkpoints.sign().note().bytes()).isEqualTo(first.note().bytes());
        log.write(1);
        assertThat(checkpoints.isDue()).isTrue();
    }

    /** I10. */
    @Test
    void each_signed_checkpoint_is_the_beginning_of_every_later_one_also_across_restarts() {
        var random = new Random(5);
        var checkpoints = log.start();
        List<Signed> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            log.write(1 + random.nextInt(60));
            checkpoints = random.nextInt(3) == 0 ? log.start() : checkpoints;
            all.add(checkpoints.sign());
        }
        for (var earlier : all) {
            for (var later : all.subList(all.indexOf(earlier), all.size())) {
                assertThat(checkpoints.between(earlier, later).proves(earlier.checkpoint().root(),
                        later.checkpoint().root())).as("%d in %d", earlier.size(), later.size()).isTrue();
            }
            assertThat(checkpoints.of(earlier.size()).orElseThrow().note().bytes())
                    .isEqualTo(earlier.note().bytes());
        }
        assertThat(checkpoints.of(1_000_000)).isEmpty();
    }

    @Test
    void a_process_without_a_key_hands_out_what_another_signed_and_signs_nothing() {
        log.write(5);
        var signed = log.start().sign();
        var reader = Checkpoints.open(log.database(), new CheckpointSettings(null, null, Duration.ZERO),
                Clock.systemUTC());
        assertThat(reader.latest().orElseThrow().note().bytes()).isEqualTo(signed.note().bytes());
        assertThat(reader.keys()).isEqualTo(log.start().keys());
        refused(Why.NO_KEY, reader);
    }

    @Test
    void processes_that_sign_at_the_same_time_never_disagree() throws Exception {
        log.write(40);
        var first = log.start();
        first.sign();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 4).<Callable<Boolean>>mapToObj(i -> () -> {
                var mine = log.start();
                for (int round = 0; round < 10; round++) {
                    try {
                        mine.sign();
                    } catch (SigningRefused busy) {
                        assertThat(busy.why()).isEqualTo(Why.SIGNED_BY_ANOTHER_PROCESS);
                    }
                }
                return true;
            }).toList();
            var running = threads.invokeAll(work.subList(0, 1));
            log.write(30);
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
            assertThat(running.getFirst().get()).isTrue();
        }
        var last = first.sign();
        assertThat(last.size()).isEqualTo(70);
        var before = first.of(40).orElseThrow();
        assertThat(first.between(before, last).proves(before.checkpoint().root(), last.checkpoint().root())).isTrue();
    }

    @Test
    void another_key_than_the_one_before_signs_only_when_the_operator_says_so(@TempDir Path other) {
        log.write(5);
        log.start().sign();
        var stranger = log.start(other.resolve("k"), null);
        assertThat(stranger.standing()).isEqualTo(Standing.ELSEWHERE);
        refused(Why.ELSEWHERE, stranger);

        var told = log.start(other.resolve("k"), "registers.example/vgg");
        assertThat(told.sign().checkpoint().origin()).isEqualTo("registers.example/vgg");
    }

    @Test
    void what_was_signed_by_the_same_key_elsewhere_is_gone_on_from(@TempDir Path other) throws Exception {
        log.write(5);
        var old = log.start();
        old.sign();
        Files.copy(log.keyFile(), other.resolve("checkpoint.key"));
        log.write(5);
        var second = log.start(other.resolve("checkpoint.key"), null);
        assertThat(second.standing()).isEqualTo(Standing.SOUND);
        assertThat(second.sign().size()).isEqualTo(10);
        assertThat(old.latest().orElseThrow().size()).isEqualTo(10);
    }

    @Test
    void a_wrong_tile_is_mended_and_never_signed() {
        log.write(700);
        var checkpoints = log.start();
        var before = checkpoints.sign();
        log.collection("log_tiles").updateOne(new BsonDocument(),
                BsonDocument.parse("{$set: {hashes: {$binary: {base64: 'AAAA', subType: '00'}}, w: 9999}}"));
        log.write(100);

        var after = log.start().sign();

        var entries = new CommitHeaders(log.database()).page(0, 800).stream().map(CommitHeader::bytes).toList();
        assertThat(after.checkpoint().root()).isEqualTo(MerkleTree.root(entries));
        assertThat(checkpoints.between(before, after).proves(before.checkpoint().root(), after.checkpoint().root()))
                .isTrue();
    }

    @Test
    void a_wrong_hash_of_a_commit_that_was_not_signed_yet_is_never_signed() {
        log.write(10);
        var checkpoints = log.start();
        checkpoints.sign();
        log.write(10);
        var tiles = new MongoTiles(log.database());
        new LogTree(new CommitHeaders(log.database()), tiles).grow();
        byte[] wrong = tiles.read(0, 0);
        wrong[15 * 32] ^= 1;
        tiles.replace(0, 0, wrong);

        var entries = new CommitHeaders(log.database()).page(0, 20).stream().map(CommitHeader::bytes).toList();
        assertThat(checkpoints.sign().checkpoint().root()).isEqualTo(MerkleTree.root(entries));
    }

    @Test
    void a_round_signs_by_itself_when_something_was_added() throws Exception {
        log.write(2);
        var checkpoints = log.start();
        try (var round = new SigningRound(checkpoints, Duration.ofMillis(20))) {
            assertThat(round).isNotNull();
            until(checkpoints, 2);
            log.write(3);
            until(checkpoints, 5);
        }
    }

    private static void until(Checkpoints checkpoints, long size) throws InterruptedException {
        for (int i = 0; i < 200 && checkpoints.latest().map(Signed::size).orElse(0L) < size; i++) {
            Thread.sleep(20);
        }
        assertThat(checkpoints.latest().orElseThrow().size()).isEqualTo(size);
    }

    private static void refused(Why why, Checkpoints checkpoints) {
        assertThatThrownBy(checkpoints::sign).isInstanceOfSatisfying(SigningRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
