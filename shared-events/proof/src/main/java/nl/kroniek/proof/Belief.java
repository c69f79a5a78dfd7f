package nl.kroniek.proof;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks before he believes a checkpoint: a signature of the log, and where he said so, of witnesses too. Read from
 * the words of a command line, the same ones wherever checkpoints are asked for.
 *
 * @param witnesses absent when he asks for none
 */
public record Belief(TrustedKeys keys, Optional<Witnesses> witnesses) {

    /**
     * @param keys of the log, as vkeys
     * @param witnesses as vkeys
     * @param number how many of the witnesses are enough; absent: all of them
     * @throws Refused when there is no key of the log, one is no key, or the number is none or fits not
     */
    public static Belief of(List<String> keys, List<String> witnesses, Optional<String> number) {
        return new Belief(new TrustedKeys(keys.stream().map(VerifierKey::parse).toList()),
                asked(witnesses.stream().map(WitnessKey::parse).toList(), number));
    }

    /** The vkeys in a file: one a line; empty lines and those that begin with {@code #} say nothing. */
    public static List<String> keysIn(String file) {
        return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /** @throws Refused when it is not signed by the log, or fewer witnesses cosigned than were asked for */
    public Checkpoint open(SignedNote note) {
        var checkpoint = Checkpoint.open(note, keys);
        cosigned(note);
        return checkpoint;
    }

    /**
     * Who cosigned, of the witnesses that were asked for.
     *
     * @throws Refused when they are fewer than were asked for
     */
    public Collection<Cosignature> cosigned(SignedNote note) {
        return witnesses.map(some -> some.of(note)).orElse(List.of());
    }

    /** All that are named, or as many of them as are asked for. */
    private static Optional<Witnesses> asked(List<WitnessKey> keys, Optional<String> number) {
        if (number.isPresent()) {
            return Optional.of(new Witnesses(keys, number(number.get())));
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(Witnesses.all(keys));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Refused(Fault.USAGE_VALUE, "--witnesses");
        }
    }
}
