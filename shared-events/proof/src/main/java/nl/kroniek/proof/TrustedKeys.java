package nl.kroniek.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys that somebody trusts. Several of one name are no mistake: when a log's key is replaced, the old one still
 * vouches for what it signed.
 */
public record TrustedKeys(List<VerifierKey> keys) {

    /** @throws Refused when there is none, or two different keys have one name and one id */
    public TrustedKeys {
        keys = keys.stream().distinct().toList();
        if (keys.isEmpty()) {
            throw new Refused(Fault.KEY_MISSING);
        }
        long apart = keys.stream().map(key -> key.name() + "+" + key.keyId()).distinct().count();
        if (apart < keys.size()) {
            throw new Refused(Fault.KEY_TWICE, keys.get(0).name());
        }
    }

    /** These keys and no others. */
    public static TrustedKeys of(VerifierKey... keys) {
        return new TrustedKeys(List.of(keys));
    }

    /**
     * The trusted keys that signed this note. Signatures of other keys are passed over, also when they share a name or
     * an id with a trusted one.
     *
     * @return at least one
     * @throws Refused when a signature in the name of a trusted key is not genuine, or no trusted key signed
     */
    public List<VerifierKey> signersOf(SignedNote note) {
        var signers = new ArrayList<VerifierKey>();
        for (var signature : note.signatures()) {
            for (var key : keys) {
                if (key.isNamedBy(signature)) {
                    if (!key.signed(note.text(), signature)) {
                        throw new Refused(Fault.SIGNATURE_WRONG, key.name());
                    }
                    signers.add(key);
                }
            }
        }
        if (signers.isEmpty()) {
            throw new Refused(Fault.SIGNATURE_UNKNOWN);
        }
        return signers.stream().distinct().toList();
    }
}
