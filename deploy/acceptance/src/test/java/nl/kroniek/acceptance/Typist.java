package nl.kroniek.acceptance;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/** Somebody who uses the keyboard alone, no faster than people do. */
record Typist(Page page) {

    private static final int KEY = 80;
    private static final int STEP = 150;
    private static final int THOUGHT = 400;
    private static final int MOST_STEPS = 150;

    /** Pushes a button with the keyboard: a click of Playwright waits for a script where none may run. */
    static void push(Page page, String name) {
        page.waitForNavigation(() -> page.locator("main button:has-text('" + name + "')").press("Enter"));
    }

    /** Follows a link, likewise. */
    static void follow(Page page, String name) {
        page.waitForNavigation(() -> page.locator("main a:has-text('" + name + "')").first().press("Enter"));
    }

    /** Types where the cursor stands. */
    Typist types(String text) {
        page.waitForTimeout(THOUGHT);
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(KEY));
        return this;
    }

    Typist tab() {
        page.keyboard().press("Tab");
        page.waitForTimeout(STEP);
        return this;
    }

    /** Steps with Tab to the link, button or field that is called so. */
    Typist to(String name) {
        page.waitForTimeout(THOUGHT);
        for (int step = 0; step < MOST_STEPS; step++) {
            tab();
            String here = (String) page.evaluate("document.activeElement?.matches('a, button, input, textarea, select')"
                    + " ? (document.activeElement.labels?.[0] ?? document.activeElement).innerText : ''");
            if (here.contains(name)) {
                return this;
            }
        }
        throw new AssertionError("Tab never came to “" + name + "” on " + page.url());
    }

    /** Follows the link or pushes the button, and waits for the next page. */
    Typist enter() {
        page.waitForTimeout(THOUGHT);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }
}
