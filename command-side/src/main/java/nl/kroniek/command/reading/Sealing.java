package nl.kroniek.command.reading;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kroniek.events.person.SealedText;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import nl.kroniek.vault.Sealed;

/**
 * Seals what is said of a person, so that commands and events hold only ciphertext. The key is made at the first
 * mention; when the command is refused afterwards a key without a person stays behind, which tells nobody anything.
 */
public final class Sealing {

    private static final String TAG = "kroniek/payload/v1\n";

    private final PersonKeys keys;
    private final Seal seal;

    public Sealing(PersonKeys keys, Seal seal) {
        this.keys = keys;
        this.seal = seal;
    }

    SealedText seal(String person, String text) {
        Sealed sealed = seal.seal(keys.create(person), text);
        return new SealedText(sealed.ciphertext(), sealed.keyCommitment());
    }

    /**
     * What stands for a sealed text in the hash of a payload: HMAC-SHA256 under the person's key. Equal texts give
     * equal values, so a command that is sent again is recognised; without the key nobody can try names, and once it is
     * destroyed the value says nothing for ever.
     */
    public String fingerprint(String person, String text) {
        PersonKey key = keys.create(person);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.secret(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((TAG + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }
}
