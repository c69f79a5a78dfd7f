package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a parser is given, it reads it or refuses it, soon; and what it reads it would write the same way. */
class ParsersTest {

    private static final int ROUNDS = 10_000;
    private static final TestLog LOG = TestLog.of(3);
    private static final Checkpoint CHECKPOINT = LOG.checkpoint(3);

    enum Parser {

        NOTE(CHECKPOINT.sign(Notes.KEY, Notes.WITNESS).bytes(), bytes -> SignedNote.parse(bytes).bytes()), //
        CHECKPOINT_TEXT(Notes.utf8(CHECKPOINT.text()), of(text -> Checkpoint.parse(text).text())), //
        PROOF(LOG.proof(1, 0, Notes.KEY).bytes(), bytes -> TlogProof.parse(bytes).bytes()), //
        EVENT_PROOF(LOG.commits().get(1).proofOf(0).bytes(), bytes -> EventProof.of(bytes).bytes()), //
        HEADER(LOG.commits().get(1).header().bytes(), bytes -> CommitHeader.of(bytes).bytes()), //
        EVENT(LOG.commits().get(1).events().getFirst().layout(), bytes -> EventLeaf.of(bytes).layout()), //
        FRONTIER(Frontier.empty().plus(new byte[]{1}).plus(new byte[]{2}).plus(new byte[]{3}).bytes(),
                bytes -> Frontier.of(bytes).bytes()), //
        VKEY(Notes.utf8(Notes.PETER), of(text -> VerifierKey.parse(text).vkey())), //
        WITNESS_VKEY(Notes.utf8(Notes.WITNESS_KEY.vkey()), of(text -> WitnessKey.parse(text).vkey())), //
        SKEY(Notes.utf8(Notes.PETER_SECRET), of(text -> SigningKey.parse(text).skey())), //
        HASHES(Notes.utf8(HashLines.lines(List.of(new byte[32], new byte[32]))),
                of(text -> HashLines.lines(HashLines.parse(text)))), //
        EXPORT(LOG.file(), ParsersTest::exported);

        private final byte[] sample;
        private final Function<byte[], byte[]> again;

        Parser(byte[] sample, Function<byte[], byte[]> again) {
            this.sample = sample;
            this.again = again;
        }
    }

    @ParameterizedTest
    @EnumSource
    void reads_its_own_sample_and_writes_it_the_same(Parser parser) {
        assertThat(parser.again.apply(parser.sample)).isEqualTo(parser.sample);
    }

    @ParameterizedTest
    @EnumSource
    void survives_random_bytes(Parser parser) {
        rounds(parser, random -> {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            return bytes;
        });
    }

    @ParameterizedTest
    @EnumSource
    void survives_samples_with_some_bytes_changed_cut_out_or_repeated(Parser parser) {
        rounds(parser, random -> {
            byte[] bytes = parser.sample.clone();
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                bytes = mutated(bytes, random);
            }
            return bytes;
        });
    }

    private static void rounds(Parser parser, Function<Random, byte[]> input) {
        var random = new Random(parser.ordinal());
        Consumer<byte[]> once = bytes -> {
            try {
                assertThat(parser.again.apply(bytes)).isEqualTo(bytes);
            } catch (Refused e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        };
        Assertions.assertTimeout(Duration.ofSeconds(15), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                once.accept(input.apply(random));
            }
        });
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return new byte[]{(byte) random.nextInt()};
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> Trees.turned(bytes, at * 8 + random.nextInt(8));
            case 1 -> with(bytes, at, (byte) (random.nextBoolean() ? '\n' : random.nextInt()));
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, to, bytes.length));
            default -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] other = bytes.clone();
        other[at] = value;
        return other;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return new Layout().raw(first).raw(second).bytes();
    }

    private static Function<byte[], byte[]> of(Function<String, String> again) {
        return bytes -> again.apply(new String(bytes, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] exported(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var writer = new ExportWriter(out)) {
            var reader = new ExportReader(new ByteArrayInputStream(bytes));
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                writer.write(next.get());
            }
            writer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
