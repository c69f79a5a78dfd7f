package nl.kroniek.command.http;

import java.security.SecureRandom;
import java.time.InstantSource;

/** New ids: 48 bits of milliseconds and 80 bits of chance, as 26 characters that sort by time. */
final class Ulid {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Ulid(InstantSource clock) {
        this.clock = clock;
    }

    String next() {
        StringBuilder text = new StringBuilder(26);
        long time = clock.millis();
        for (int shift = 45; shift >= 0; shift -= 5) {
            text.append(LETTERS.charAt((int) (time >>> shift) & 31));
        }
        for (int i = 0; i < 16; i++) {
            text.append(LETTERS.charAt(random.nextInt(32)));
        }
        return text.toString();
    }
}
