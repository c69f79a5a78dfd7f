package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Route.FulfillOptions;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of a page finds what is planted, and nothing on a good page. */
@InBrowser
class PageFaultsIT {

    private static final URI NOWHERE = URI.create("http://kroniek.test/");
    private static final String GOOD = """
        <!doctype html><html lang="nl"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>Goed</title></head>
        <body><main><h1>Goed</h1><p>Besluit van 7 november, zie vgg.nl of schrijf naar db@frame.nl.</p></main></body></html>
        """;

    @Test
    void a_good_page_passes_in_every_sight() {
        Sight.all().forEach(sight -> check(GOOD, sight));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <img src="data:,">                          | HTML: line 3: An “img” element must have an “alt” attribute
        <p>een<div>twee</div></p>                   | No “p” element in scope but a “p” end tag seen
        <input name="datum">                        | axe: label
        <p>frame.skip</p>                           | a message key shows: frame.skip
        <button title="menu.start">x</button>       | a message key shows: menu.start
        <p>??calendar.leeg_nl??</p>                 | a message key shows: ??calendar.leeg_nl??
        <pre>00000000000000000000000000000000000000000000000000000000000000000000000000000000</pre> | it scrolls sideways
        """)
    void a_planted_fault_is_found(String planted, String sentence) {
        String bad = GOOD.replace("</main>", planted + "</main>");
        assertThatThrownBy(() -> check(bad, Sight.PHONE)).hasMessageContaining(sentence)
                .hasMessageContaining("http://kroniek.test/ at 390 pixels");
    }

    @Test
    void without_script_all_but_axe_is_looked_at() {
        String bad = GOOD.replace("</main>", "<input name=\"datum\"><p>frame.skip</p></main>");
        assertThatThrownBy(() -> check(bad, Sight.DESKTOP.withoutScript())).hasMessageContaining("frame.skip")
                .hasMessageNotContaining("axe");
    }

    @Test
    void scripts_run_only_where_the_sight_says_so() {
        String page = GOOD.replace("</main>", "</main><script>document.title = 'Gedaan'</script>");
        assertThat(titleOf(page, Sight.DESKTOP)).isEqualTo("Gedaan");
        assertThat(titleOf(page, Sight.DESKTOP.withoutScript())).isEqualTo("Goed");
    }

    private static void check(String html, Sight sight) {
        try (Visitor visitor = serving(html, sight)) {
            visitor.check();
        }
    }

    private static String titleOf(String html, Sight sight) {
        try (Visitor visitor = serving(html, sight)) {
            return visitor.page().title();
        }
    }

    private static Visitor serving(String html, Sight sight) {
        Visitor visitor = Visitor.nobody(NOWHERE, sight);
        visitor.page().route(NOWHERE + "**", route -> route.fulfill(new FulfillOptions().setBody(html)
                .setHeaders(Map.of("Content-Type", "text/html;charset=utf-8"))));
        visitor.open("/");
        return visitor;
    }
}
