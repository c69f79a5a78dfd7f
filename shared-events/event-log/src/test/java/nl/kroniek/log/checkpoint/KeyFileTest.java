package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private final SignedLog log;
    private final Path file;

    KeyFileTest(@TempDir Path folder) {
        log = new SignedLog(folder.resolve("data"));
        file = log.keyFile();
    }

    @Test
    void the_first_start_makes_a_key_that_only_its_owner_reads_and_every_later_one_finds_it() throws IOException {
        var first = log.start();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(log.start().keys()).isEqualTo(first.keys());
        assertThat(first.keys().getFirst().name()).matches("kroniek-[0-9a-f]{16}");
    }

    @Test
    void two_installations_have_two_origins(@TempDir Path other) {
        assertThat(log.start().keys().getFirst().name())
                .isNotEqualTo(log.start(other.resolve("k"), null).keys().getFirst().name());
    }

    @Test
    void a_line_new_makes_a_new_key_of_the_same_name_and_both_sign_until_the_old_line_goes() throws IOException {
        log.write(3);
        var old = log.start();
        old.sign();
        Files.writeString(file, "# since 2026\nnew\n" + Files.readString(file));
        log.write(1);
        var both = log.start();
        var signed = both.sign();
        assertThat(both.keys()).hasSize(2).endsWith(old.keys().getFirst());
        assertThat(Checkpoint.open(signed.note(), new TrustedKeys(old.keys())).size()).isEqualTo(4);
        assertThat(Checkpoint.open(signed.note(), TrustedKeys.of(both.keys().getFirst())).size()).isEqualTo(4);

        Files.writeString(file, Files.readAllLines(file).getFirst() + "\n");
        log.write(1);
        var onlyNew = log.start();
        assertThat(onlyNew.sign().size()).isEqualTo(5);
        assertThat(onlyNew.keys()).containsExactly(both.keys().getFirst());
        var before = onlyNew.of(3).orElseThrow();
        assertThat(onlyNew.between(before, onlyNew.latest().orElseThrow()).earlier()).isEqualTo(3);
    }

    @Test
    void a_key_that_everybody_can_read_is_not_used() throws IOException {
        log.start();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(log::start).isInstanceOf(IllegalStateException.class).hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_that_holds_no_key_is_named_and_its_contents_are_not() throws IOException {
        log.start();
        Files.writeString(file, "PRIVATE+KEY+secret+stuff\n");
        assertThatThrownBy(log::start).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(file.toString()).hasMessageNotContaining("stuff");
    }

    @Test
    void an_origin_that_cannot_name_a_key_is_refused_with_the_name_of_the_setting() {
        assertThatThrownBy(() -> log.start(file, "onze vereniging")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kroniek.checkpoints.origin");
    }

    @RepeatedTest(10)
    void two_processes_that_start_at_one_moment_on_an_empty_place_sign_with_one_key() throws Exception {
        assertThat(both(null)).allMatch(new KeyFile(file).open(null).verifiers()::equals);
    }

    @RepeatedTest(5)
    void two_processes_that_find_a_line_new_make_one_new_key() throws Exception {
        new KeyFile(file).open(null);
        Files.writeString(file, "new\n" + Files.readString(file));
        assertThat(both(null)).allMatch(new KeyFile(file).open(null).verifiers()::equals)
                .allMatch(keys -> keys.size() == 2);
    }

    @RepeatedTest(5)
    void two_processes_that_are_given_a_new_origin_begin_one_new_history() throws Exception {
        new KeyFile(file).open("before");
        assertThat(both("after")).allMatch(new KeyFile(file).open(null).verifiers()::equals);
        try (var files = Files.list(file.getParent())) {
            assertThat(files.map(each -> each.getFileName().toString())).contains("checkpoint.key.lock")
                    .filteredOn(name -> name.matches("checkpoint\\.key\\.[0-9a-f]{8}")).hasSize(1);
        }
    }

    @Test
    void who_makes_a_key_asks_the_operating_system_to_be_alone_and_who_reads_one_does_not() throws Exception {
        Files.createDirectories(file.getParent());
        try (var channel = FileChannel.open(file.resolveSibling("checkpoint.key.lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var another = channel.lock()) {
            assertThat(another.isValid()).isTrue();
            assertThatThrownBy(log::start).isInstanceOf(OverlappingFileLockException.class);
        }
        var keys = log.start().keys();
        try (var channel = FileChannel.open(file.resolveSibling("checkpoint.key.lock"), StandardOpenOption.WRITE);
                var another = channel.lock()) {
            assertThat(another.isValid()).isTrue();
            assertThat(log.start().keys()).isEqualTo(keys);
        }
    }

    /** Both at once; what each then holds. */
    private List<List<VerifierKey>> both(@Nullable String origin) throws Exception {
        var ready = new CyclicBarrier(2);
        try (var processes = Executors.newFixedThreadPool(2)) {
            List<List<VerifierKey>> held = new ArrayList<>();
            Callable<List<VerifierKey>> start = () -> {
                ready.await(10, TimeUnit.SECONDS);
                return new KeyFile(file).open(origin).verifiers();
            };
            for (var started : processes.invokeAll(List.of(start, start))) {
                held.add(started.get());
            }
            return held;
        }
    }
}
