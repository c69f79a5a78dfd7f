package nl.kroniek.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Witnesses that somebody trusts, and how many of them must have cosigned before he believes a checkpoint. With one or
 * more that the log does not control, the log cannot show him another history than it shows to others.
 *
 * @param needed from 1 to the number of witnesses
 */
public record Witnesses(List<WitnessKey> keys, int needed) {

    /** @throws Refused when more are needed than there are; the same key under two names is one */
    public Witnesses {
        keys = keys.stream().distinct().toList();
        long apart = keys.stream().map(Witnesses::identity).distinct().count();
        if (needed < 1 || needed > apart) {
            throw new Refused(Fault.WITNESS_NUMBER, needed, apart);
        }
    }

    /** All of these. */
    public static Witnesses all(List<WitnessKey> keys) {
        return new Witnesses(keys, (int) keys.stream().map(Witnesses::identity).distinct().count());
    }

    /**
     * The cosignatures under this note, the last one of each witness. Lines of others are passed over.
     *
     * @return at least as many as are needed
     * @throws Refused when one in the name of such a witness is not genuine, or there are too few
     */
    public Collection<Cosignature> of(SignedNote note) {
        Map<String, Cosignature> found = new LinkedHashMap<>();
        for (var signature : note.signatures()) {
            for (var key : keys) {
                if (key.isNamedBy(signature)) {
                    var one = new Cosignature(key, key.saw(note.text(), signature));
                    found.merge(identity(key), one, (a, b) -> a.at().isAfter(b.at()) ? a : b);
                }
            }
        }
        if (found.size() < needed) {
            throw new Refused(Fault.WITNESS_TOO_FEW, found.size(), needed);
        }
        return List.copyOf(found.values());
    }

    private static String identity(WitnessKey key) {
        return Strict.base64(key.publicKey());
    }
}
