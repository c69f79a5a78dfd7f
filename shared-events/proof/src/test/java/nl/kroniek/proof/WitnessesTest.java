package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {

    /** A checkpoint of a public log as it was published, and keys that its witnesses published. */
    private static final String TEXT = """
        arche2025h1.staging.ct.transparency.dev
        1432088532
        U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=
        """;
    private static final String OF_THE_LOG = "— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlX"
            + "QQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=\n";
    private static final String OF_WITNESSES = "— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbU"
            + "oDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==\n"
            + "— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7T"
            + "OQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==\n"
            + "— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ"
            + "0WBxtqB0DrAWfBw==\n";
    private static final VerifierKey LOG = VerifierKey.parse(
            "arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f");
    private static final List<WitnessKey> KEYS = List.of(
            WitnessKey.parse(
                    "transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdi"
                            + "VEPM"),
            WitnessKey.parse("witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO"),
            WitnessKey.parse("remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2"));
    private static final WitnessKey REMORA = KEYS.getLast();

    private static SignedNote published() {
        return Notes.note(TEXT, "\n", OF_THE_LOG, OF_WITNESSES);
    }

    /** Of this test's own, at a second of its choice. */
    private static NoteSignature cosigned(WitnessKey key, byte[] seed, long time, String text)
            throws GeneralSecurityException {
        byte[] signed = Ed25519.sign(Ed25519.privateKey(seed), WitnessKey.message(time, text));
        return new NoteSignature(key.name(), key.keyId(), ByteBuffer.allocate(72).putLong(time).put(signed).array());
    }

    private static WitnessKey witness(String name, byte[] seed) throws GeneralSecurityException {
        return new WitnessKey(name, Ed25519.publicOf(seed));
    }

    private static void refused(Fault why, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.fault()).isEqualTo(why));
    }

    @Test
    void what_witnesses_published_is_genuine_and_says_when_they_saw_it() {
        assertThat(Checkpoint.open(published(), TrustedKeys.of(LOG)).size()).isEqualTo(1_432_088_532L);
        var found = Witnesses.all(KEYS).of(published());
        assertThat(found).extracting(Cosignature::witness).containsExactlyElementsOf(KEYS);
        assertThat(found).extracting(Cosignature::at).containsOnly(Instant.ofEpochSecond(1_779_573_024));
        assertThat(KEYS).allSatisfy(key -> assertThat(WitnessKey.parse(key.vkey())).isEqualTo(key));
    }

    @Test
    void fewer_than_are_needed_are_refused() {
        var two = Notes.note(TEXT, "\n", OF_THE_LOG, OF_WITNESSES.substring(OF_WITNESSES.indexOf('\n') + 1));
        assertThat(new Witnesses(KEYS, 2).of(two)).hasSize(2);
        refused(Fault.WITNESS_TOO_FEW, () -> new Witnesses(KEYS, 3).of(two));
        refused(Fault.WITNESS_TOO_FEW, () -> Witnesses.all(KEYS).of(Notes.note(TEXT, "\n", OF_THE_LOG)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4})
    void a_number_that_can_never_be_reached_or_asks_for_nothing_is_refused(int needed) {
        refused(Fault.WITNESS_NUMBER, () -> new Witnesses(KEYS, needed));
        refused(Fault.WITNESS_NUMBER, () -> Witnesses.all(List.of()));
    }

    /** Of the time and of the signature; and of what was signed, as far as that still is a note. */
    @Test
    void every_single_bit_that_is_changed_is_noticed() {
        var witnesses = Witnesses.all(List.of(REMORA));
        var genuine = published().signatures().getLast();
        for (int bit = 0; bit < genuine.signature().length * 8; bit++) {
            byte[] forged = genuine.signature().clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            var note = new SignedNote(TEXT, List.of(new NoteSignature(genuine.name(), genuine.keyId(), forged)));
            refused(Fault.SIGNATURE_WRONG, () -> witnesses.of(note));
        }
        for (int bit = 0; bit < (TEXT.length() - 1) * 7; bit++) {
            char[] forged = TEXT.toCharArray();
            forged[bit / 7] ^= (char) (1 << bit % 7);
            if (forged[bit / 7] >= ' ') {
                var note = new SignedNote(new String(forged), List.of(genuine));
                refused(Fault.SIGNATURE_WRONG, () -> witnesses.of(note));
            }
        }
    }

    @Test
    void a_bit_of_the_key_makes_it_another_key_or_none() {
        int id = REMORA.keyId();
        for (int bit = 0; bit < 256; bit++) {
            byte[] bytes = REMORA.publicKey().clone();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> {
                var other = new WitnessKey(REMORA.name(), bytes);
                assertThat(other.keyId()).isNotEqualTo(id);
                Witnesses.all(List.of(other)).of(published());
            }).isInstanceOf(Refused.class);
        }
    }

    @Test
    void a_signature_of_another_length_in_the_name_of_a_witness_is_false() {
        var genuine = published().signatures().getLast();
        for (int length : new int[]{1, 8, 64, 71, 73}) {
            var note = new SignedNote(TEXT, List.of(new NoteSignature(genuine.name(), genuine.keyId(),
                    java.util.Arrays.copyOf(genuine.signature(), length))));
            refused(Fault.SIGNATURE_WRONG, () -> Witnesses.all(List.of(REMORA)).of(note));
        }
    }

    /** A log's own key has another kind, and what it signed is no cosignature. */
    @Test
    void the_key_of_a_log_is_no_witness_and_a_witness_signs_for_no_log() throws GeneralSecurityException {
        refused(Fault.KEY_TYPE, () -> WitnessKey.parse(LOG.vkey()));
        refused(Fault.KEY_TYPE, () -> VerifierKey.parse(REMORA.vkey()));
        refused(Fault.KEY_ID, () -> WitnessKey.parse(REMORA.vkey().replace("da77ade7", "da77ade8")));
        refused(Fault.KEY_FORM, () -> WitnessKey.parse("remora.n621.de+da77ade7"));
        byte[] seed = new byte[32];
        var same = witness("kroniek.example/log", seed);
        var plain = SigningKey.ofSeed("kroniek.example/log", seed).sign(TEXT);
        var note = new SignedNote(TEXT,
                List.of(new NoteSignature(plain.name(), same.keyId(), plain.signature())));
        refused(Fault.SIGNATURE_WRONG, () -> Witnesses.all(List.of(same)).of(note));
        assertThat(plain.keyId()).isNotEqualTo(same.keyId());
    }

    @Test
    void one_key_under_two_names_is_one_witness_and_the_last_it_said_counts() throws GeneralSecurityException {
        byte[] seed = {7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
        var one = witness("one.example", seed);
        var two = witness("two.example", seed);
        var note = new SignedNote(TEXT, List.of(cosigned(two, seed, 2_000, TEXT), cosigned(one, seed, 1_000, TEXT)));
        assertThat(Witnesses.all(List.of(one, two)).needed()).isEqualTo(1);
        assertThat(Witnesses.all(List.of(one, two)).of(note)).singleElement()
                .satisfies(last -> assertThat(last.at()).isEqualTo(Instant.ofEpochSecond(2_000)));
        refused(Fault.WITNESS_NUMBER, () -> new Witnesses(List.of(one, two), 2));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_time_that_no_calendar_has_is_false_though_it_is_signed(long time) throws GeneralSecurityException {
        byte[] seed = new byte[32];
        var key = witness("w.example", seed);
        var note = new SignedNote(TEXT, List.of(cosigned(key, seed, time, TEXT)));
        refused(Fault.SIGNATURE_WRONG, () -> Witnesses.all(List.of(key)).of(note));
    }
}
