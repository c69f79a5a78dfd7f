package nl.kroniek.acceptance;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A window of the browser. Opening one takes longer than most pages do, so whoever is done with it leaves it, without
 * cookies, to the next who sees as they do.
 */
final class Window {

    private static final ThreadLocal<Map<Sight, Deque<Window>>> LEFT = ThreadLocal.withInitial(HashMap::new);

    private final Sight sight;
    private final BrowserContext cookies;
    private final Page page;
    private @Nullable Response last;

    private Window(Sight sight) {
        this.sight = sight;
        this.cookies = Chromium.browser().newContext(new NewContextOptions().setViewportSize(sight.width(), 900)
                .setJavaScriptEnabled(sight.script()).setLocale("nl-NL"));
        this.page = cookies.newPage();
        page.onResponse(response -> {
            // A redirect has no text of its own; what it leads to comes after it.
            if (response.request().isNavigationRequest() && response.status() / 100 != 3
                    && response.frame().equals(page.mainFrame())) {
                last = response;
            }
        });
    }

    static Window open(Sight sight) {
        Window left = LEFT.get().computeIfAbsent(sight, any -> new ArrayDeque<>()).poll();
        return left == null ? new Window(sight) : left;
    }

    BrowserContext cookies() {
        return cookies;
    }

    Page page() {
        return page;
    }

    /** The answer with which the page came that is shown. */
    Response last() {
        if (last == null) {
            throw new IllegalStateException("no page is open");
        }
        return last;
    }

    void leave() {
        page.unrouteAll();
        page.navigate("about:blank");
        cookies.clearCookies();
        last = null;
        LEFT.get().computeIfAbsent(sight, any -> new ArrayDeque<>()).push(this);
    }
}
