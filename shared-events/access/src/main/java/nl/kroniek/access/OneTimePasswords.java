package nl.kroniek.access;

import java.security.SecureRandom;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords that are said once and changed at first use: 80 random bits, without letters that look like figures. */
public final class OneTimePasswords {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;

    public OneTimePasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** For example {@code k7wm-3fqa-x2rn-h8vd}: it can be read out over the telephone. */
    public String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> random.ints(GROUP, 0, ALPHABET.length())
                .mapToObj(index -> String.valueOf(ALPHABET.charAt(index))).collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** As the vault keeps it. */
    public String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }
}
