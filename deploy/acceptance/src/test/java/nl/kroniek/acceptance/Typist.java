package nl.kroniek.acceptance;

import com.microsoft.playwright.Page;
import java.time.Duration;

/**
 * Somebody who uses the keyboard alone. How long a person needs is reckoned and not clocked, by the keystroke-level
 * model (Card, Moran and Newell, 1980): 0.2 s a key, 1.35 s before each new thing. What the registry itself takes is
 * clocked and only said.
 */
final class Typist {

    private static final Duration KEY = Duration.ofMillis(200);
    private static final Duration THOUGHT = Duration.ofMillis(1350);
    private static final int MOST_STEPS = 150;

    private final Page page;
    private int keys;
    private int thoughts;
    private Duration waited = Duration.ZERO;

    Typist(Page page) {
        this.page = page;
    }

    /** Pushes a button with the keyboard: a click of Playwright waits for a script where none may run. */
    static void push(Page page, String name) {
        page.waitForNavigation(() -> page.locator("main button:has-text('" + name + "')").press("Enter"));
    }

    /** Follows a link, likewise. */
    static void follow(Page page, String name) {
        page.waitForNavigation(() -> page.locator("main a:has-text('" + name + "')").first().press("Enter"));
    }

    /** Types where the cursor stands, when it stands. */
    Typist types(String text) {
        thoughts++;
        page.locator("input:focus, textarea:focus, select:focus").waitFor();
        keys += text.length();
        page.keyboard().type(text);
        return this;
    }

    Typist presses(String key) {
        keys++;
        page.keyboard().press(key);
        return this;
    }

    /** Steps with Tab to the link, button or field that is called so. */
    Typist to(String name) {
        thoughts++;
        for (int step = 0; step < MOST_STEPS; step++) {
            presses("Tab");
            String here = (String) page.evaluate("document.activeElement?.matches('a, button, input, textarea, select')"
                    + " ? (document.activeElement.labels?.[0] ?? document.activeElement).innerText : ''");
            if (here.replaceAll("\\s+", " ").contains(name)) {
                return this;
            }
        }
        throw new AssertionError("Tab never came to “" + name + "” on " + page.url());
    }

    /** Follows the link or pushes the button, and waits for the next page. */
    Typist enter() {
        thoughts++;
        long begun = System.nanoTime();
        page.waitForNavigation(() -> presses("Enter"));
        waited = waited.plusNanos(System.nanoTime() - begun);
        return this;
    }

    /** What a person needs for all this, without the time of the registry. */
    Duration needed() {
        Duration needed = KEY.multipliedBy(keys).plus(THOUGHT.multipliedBy(thoughts));
        System.out.printf("%s: %d keys, %d thoughts, reckoned %.1f s; pages took %.1f s%n", page.url(), keys, thoughts,
                needed.toMillis() / 1000.0, waited.toMillis() / 1000.0);
        return needed;
    }
}
