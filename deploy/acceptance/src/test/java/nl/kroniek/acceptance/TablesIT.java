package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table stays a table for who hears it, whatever CSS makes of it, and can be read at every width. */
@InBrowser
class TablesIT {

    private static final String BROKEN_WORDS = """
        () => [...document.querySelectorAll('main table')].flatMap(table => {
            const found = [], texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
                for (const word of texts.currentNode.data.matchAll(/\\p{L}{3,}/gu)) {
                    const range = document.createRange();
                    range.setStart(texts.currentNode, word.index);
                    range.setEnd(texts.currentNode, word.index + word[0].length);
                    const lines = new Set([...range.getClientRects()].map(box => Math.round(box.top)));
                    if (lines.size > 1 && !texts.currentNode.parentElement.closest('caption')) found.push(word[0]);
                }
            }
            return found;
        })""";

    @ParameterizedTest
    @ValueSource(strings = {"/vgg/besluiten", "/vgg/gremia/commissies", "/vgg/kalender?weergave=maand&maand=2023-09"})
    void a_table_on_a_phone_is_still_heard_as_a_table(String path) {
        try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", Sight.PHONE)) {
            reader.open(path);
            assertThat(rolesIn(reader)).contains("table", "row", "cell");
        }
    }

    @ParameterizedTest
    @CsvSource({"/vgg/besluiten, 768", "/vgg/niet-doorgegaan, 768", "/vgg/niet-doorgegaan, 1200"})
    void no_word_in_a_table_is_broken_between_a_phone_and_a_desktop(String path, int width) {
        try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", new Sight(width, true))) {
            reader.open(path);
            assertThat(brokenWords(reader)).isEmpty();
            assertThat(reader.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(width);

            reader.page().evaluate("""
                document.querySelectorAll('main table').forEach(table => {
                    table.style.cssText = 'display: block; width: 3rem; word-break: break-word';
                })""");
            assertThat(brokenWords(reader)).isNotEmpty();
        }
    }

    @Test
    void what_has_the_focus_in_the_head_of_a_table_on_a_phone_is_seen() {
        try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", Sight.PHONE)) {
            reader.open("/vgg/niet-doorgegaan");
            Locator head = reader.page().locator("main thead:has(a)").first();
            assertThat(head.boundingBox().height).isLessThan(2);
            head.locator("a").first().focus();
            assertThat(head.boundingBox().height).isGreaterThan(20);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> brokenWords(Visitor reader) {
        return (List<String>) reader.page().evaluate(BROKEN_WORDS);
    }

    private static List<String> rolesIn(Visitor reader) {
        CDPSession session = reader.page().context().newCDPSession(reader.page());
        JsonArray nodes = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        return StreamSupport.stream(nodes.spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .map(node -> node.getAsJsonObject("role").get("value").getAsString()).toList();
    }
}
