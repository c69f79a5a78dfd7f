package nl.kroniek.query.mail.send;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail server said, fit to be kept: one line, not long, and no address in it. */
final class Reply {

    private static final Pattern ADDRESS = Pattern.compile("<[^>]*>|[^\\s<>,;:()\"]*@[^\\s<>,;:()\"]*");
    private static final Pattern NO_TEXT = Pattern.compile("[^\\p{Print}]+");
    private static final int LONGEST = 200;

    private Reply() {}

    static @Nullable String of(Exception failure) {
        return failure.getMessage() == null ? null : without(failure.getMessage());
    }

    static String without(String said) {
        String plain = ADDRESS.matcher(NO_TEXT.matcher(said).replaceAll(" ")).replaceAll("…").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
