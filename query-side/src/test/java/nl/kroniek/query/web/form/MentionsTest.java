package nl.kroniek.query.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MentionsTest {

    private static final Map<String, String> NAMES = Map.of("@{per-1}", "Jo Smit", "@{per-2}", "Jo Smit", "@{per-3}",
            "Jo Smit-Bos");

    private final Mentions mentions = Mentions.of(List.of("@{per-1}", "@{per-2}", "@{per-3}"),
            mention -> Objects.requireNonNull(NAMES.get(mention)));

    @Test
    void a_field_shows_names_and_no_ids() {
        Typed shown = mentions.shown(Typed.fresh(Map.of("regel-1", "Met @{per-1}, @{per-2} en @{per-3}.")));
        assertThat(shown.text("regel-1")).isEqualTo("Met @Jo Smit, @Jo Smit (2) en @Jo Smit-Bos.");
    }

    @Test
    void what_is_sent_again_holds_ids_and_no_names_at_any_depth() {
        var sent = JsonMapper.shared().readTree(
                """
                    {"lines": [{"text": "Met @Jo Smit, @Jo Smit (2) en @Jo Smit-Bos.", "links": []}], "count": 3}""");
        assertThat(mentions.stored(sent)).isEqualTo(JsonMapper.shared()
                .readTree("""
                    {"lines": [{"text": "Met @{per-1}, @{per-2} en @{per-3}.", "links": []}], "count": 3}"""));
    }

    @Test
    void a_name_that_is_no_mention_stays_what_it_is() {
        var sent = JsonMapper.shared().readTree("{\"note\": \"Jo Smit belde; post@jo.nl\"}");
        assertThat(mentions.stored(sent)).isEqualTo(sent);
    }
}
