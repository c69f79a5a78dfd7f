package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import nl.kroniek.command.refusal.Objection;
import org.jspecify.annotations.Nullable;

/** The bytes of a request, never more than agreed. */
final class Body {

    private static final int COMMAND = 1 << 20;
    private static final int FILE = 16 << 20;

    /** What is too large is read to its end up to here, or the client would see a broken line instead of our answer. */
    private static final long PATIENCE = 64L << 20;

    private Body() {}

    /** At most 1 MB of {@code application/json}. */
    static byte[] json(HttpServletRequest http) {
        return read(http, COMMAND, Set.of("application/json"));
    }

    /** At most 16 MB of a command file. */
    static byte[] file(HttpServletRequest http) {
        return read(http, FILE, Set.of("application/x-ndjson", "application/jsonl", "text/plain",
                "application/octet-stream"));
    }

    private static byte[] read(HttpServletRequest http, int limit, Set<String> types) {
        if (!types.contains(type(http.getContentType()))) {
            throw Objection.MEDIA_TYPE_NOT_SUPPORTED.refusal(types.stream().sorted().toList().getFirst());
        }
        try {
            InputStream in = http.getInputStream();
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length <= limit) {
                return bytes;
            }
            for (long left = PATIENCE; left > 0;) {
                long skipped = in.skip(Math.min(left, 1 << 16));
                if (skipped == 0 && in.read() < 0) {
                    break;
                }
                left -= Math.max(1, skipped);
            }
        } catch (IOException broken) {
            throw Objection.MALFORMED_REQUEST.refusal();
        }
        throw Objection.TOO_LARGE.refusal(limit >> 20);
    }

    private static String type(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
