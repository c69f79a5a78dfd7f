package nl.kroniek.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Links by which who is invited answers without an account: what the link is for, signed with a key that only the vault
 * has. Nothing is kept per link, so it can be shown again at any time; nobody can make one for another invitation.
 */
public final class InvitationLinks {

    /** In the vault beside the keys of persons, so that a copy of the vault holds it too. */
    static final String KEY = "kroniek-invitations";

    private static final String TAG = "kroniek/invitation/v1\n";
    private static final Pattern CODE = Pattern.compile(
            "([a-z0-9-]{1,60})\\.([0-9A-Za-z-]{1,64})\\.([1-9][0-9]{0,5})\\.([0-9A-Za-z_-]{22})");
    private static final int BYTES = 16;

    private final PersonKeys keys;

    /**
     * What a link is for.
     *
     * @param meeting the id of the meeting
     * @param number of the invitation within it
     */
    public record Link(String association, String meeting, int number) {}

    public InvitationLinks(PersonKeys keys) {
        this.keys = keys;
    }

    /** The last part of the address. */
    public String code(Link link) {
        return link.association() + "." + link.meeting() + "." + link.number() + "." + mac(link);
    }

    /** What the link is for; empty when we did not make it. */
    public Optional<Link> read(String code) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Link link = new Link(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
        return MessageDigest.isEqual(bytes(mac(link)), bytes(parts.group(4))) ? Optional.of(link) : Optional.empty();
    }

    private String mac(Link link) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.create(KEY).secret(), "HmacSHA256"));
            byte[] all = mac
                    .doFinal(bytes(TAG + link.association() + "\n" + link.meeting() + "\n" + link.number()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HmacSHA256", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
