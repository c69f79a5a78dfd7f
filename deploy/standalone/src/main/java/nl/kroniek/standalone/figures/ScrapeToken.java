package nl.kroniek.standalone.figures;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import nl.kroniek.standalone.StartRefused;
import org.jspecify.annotations.Nullable;

/** The one secret that opens the figures and nothing else: it is no account and has no role. */
final class ScrapeToken {

    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 24;

    private final byte @Nullable [] token;

    private ScrapeToken(byte @Nullable [] token) {
        this.token = token;
    }

    static ScrapeToken none() {
        return new ScrapeToken(null);
    }

    /** @throws StartRefused when the file holds no token */
    static ScrapeToken in(Path file) {
        try {
            String token = Files.readString(file).strip();
            if (token.length() < SHORTEST) {
                throw new StartRefused("The token in " + file + " is shorter than " + SHORTEST
                        + " characters, so it can be guessed. Put a random one there.");
            }
            return new ScrapeToken(token.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StartRefused("There is no file " + file + " that can be read; it should hold the token"
                    + " of who reads the figures (kroniek.metrics.token-file).", e);
        }
    }

    /** Takes as long for a token that is nearly right as for any other. */
    boolean opens(@Nullable String authorization) {
        return token != null && authorization != null && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(token,
                        authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
