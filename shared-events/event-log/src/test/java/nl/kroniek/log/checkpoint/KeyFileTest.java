package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.TrustedKeys;
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
}
