package nl.kroniek.acceptance;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a page that stands in a browser, each fault a line that says where. */
record PageFaults(String where, List<String> faults) {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    static PageFaults of(Visitor visitor) {
        Page page = visitor.page();
        List<String> faults = new ArrayList<>();
        String source = visitor.source();
        Html.faults(source).forEach(fault -> faults.add("HTML: " + fault));
        PageTexts.keysShownIn(source).forEach(key -> faults.add("a message key shows: " + key));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > visitor.sight().width()) {
            faults.add("it scrolls sideways: %d pixels wide".formatted(wide));
        }
        // At 320 pixels a page is laid out as on a phone, only narrower: there its width is what matters.
        if (visitor.sight().script() && !visitor.sight().equals(Sight.NARROW)) {
            // Our pages have no frames, so axe may finish in the page itself instead of in a second window.
            new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_2_2_AA).analyze().getViolations()
                    .forEach(rule -> faults.add("axe: " + inWords(rule)));
        }
        return new PageFaults(page.url() + " at " + visitor.sight(), faults);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ", " + rule.getHelp() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining(" | "));
    }

    void mustBeNone() {
        if (!faults.isEmpty()) {
            throw new AssertionError(where + "\n  " + String.join("\n  ", faults));
        }
    }
}
