package nl.kroniek.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.log.tree.MadeUpLog;
import nl.kroniek.log.tree.TilesInMemory;
import nl.kroniek.proof.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that is longer than the stretch that is looked at before each signing. */
class SignerTest {

    private static final int SIZE = 20_000;
    /** As many stretches as there are, and one more where it begins in the middle. */
    private static final int ROUNDS = 4;

    private final MadeUpLog log = new MadeUpLog().of(SIZE);
    private final Signer signer = new Signer(log, new LogTree(log, new TilesInMemory()),
            new KeyRing(List.of(SigningKey.generate("registers.example/long"))), Clock.systemUTC());
    private final Signed first = signer.after(Optional.empty());

    @ParameterizedTest
    @ValueSource(ints = {0, 255, 256, 9_000, SIZE - 1})
    void a_change_anywhere_is_seen_before_the_rounds_are_over(int ordinal) {
        log.rewrite(ordinal);
        assertThatThrownBy(() -> rounds(first)).isInstanceOf(SigningRefused.class);
    }

    @Test
    void a_log_that_is_whole_is_signed_in_every_round() {
        assertThat(rounds(first).size()).isEqualTo(SIZE + ROUNDS);
    }

    private Signed rounds(Signed from) {
        var last = from;
        for (int i = 0; i < ROUNDS; i++) {
            log.of(last.size() + 1);
            last = signer.after(Optional.of(last));
        }
        return last;
    }
}
