package nl.kroniek.query.web.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go. Only a page of ours will do: an address of another site would make us send people there.
 */
public final class Destination {

    private static final int LONGEST = 2_000;
    /** One slash, never two, no backslash, nothing that a browser would swallow or a log would break on. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");
    /** No pages to go back to; and no detours, plain or encoded, by which one would get there after all. */
    private static final Pattern NO_PAGE = Pattern.compile("/(aanmelden|afmelden|v1|actuator|error|begin)([/;].*)?"
            + "|.*/\\.{1,2}(/.*)?|(?i:.*%(2e|2f|5c|25|0[0-9a-f]|1[0-9a-f]).*)|.*;.*");

    private Destination() {}

    /** @return an address within this site; the start when it is anything else */
    public static String safe(@Nullable String asked) {
        return asked != null && asked.length() <= LONGEST && OURS.matcher(asked).matches()
                && !NO_PAGE.matcher(path(asked)).matches() ? asked : "/";
    }

    private static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }
}
