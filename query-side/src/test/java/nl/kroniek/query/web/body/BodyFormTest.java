package nl.kroniek.query.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.kroniek.query.commands.CommandReply;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.SentCommands.SentCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyFormTest extends FormBench {

    private static final String NEW = "/ons/gremia/nieuw";

    @Test
    void a_body_is_sent_with_everything_that_was_typed() {
        SentCommand sent = visitor.sent(NEW, typed(Map.of("afkorting", "DB", "portefeuille", "Bestuur", "organisator",
                "association", "organisatie", "org-stad", "organisator-anders", "de buren", "bevoegdheid", "binding",
                "ritme", "vier keer per jaar", "sinds", "1 maart 2020")));
        assertThat(sent.path()).isEqualTo("/v1/associations/ons/bodies");
        assertThat(sent.body().toString()).contains("\"name\":\"Bestuur\"", "\"abbreviation\":\"DB\"",
                "\"kind\":\"executive-board\"", "\"portfolio\":\"Bestuur\"",
                "\"organisers\":[\"association\",\"org-stad\",\"de buren\"]", "\"authority\":\"binding\"",
                "\"frequency\":\"vier keer per jaar\"", "\"on\":{\"date\":\"2020-03-01\"}");
    }

    @Test
    void the_new_body_is_the_next_page() {
        commands.answer(new CommandReply.Accepted(0, "/v1/bodies/bdy-nieuw", null));
        assertThat(visitor.send(NEW, typed(Map.of()))).hasStatus(303)
                .hasRedirectedUrl("/ons/gremia/bdy-nieuw?vastgelegd=bdy-nieuw");
    }

    @Test
    void without_a_kind_nothing_is_sent() {
        assertThat(FormVisitor.text(visitor.send(NEW, typed(Map.of("soort", ""))))).contains("href=\"#soort\"",
                "Kies wat voor gremium het is.");
        assertThat(commands.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"a-name-must-be-given,/name,naam", "text-too-long,/abbreviation,afkorting",
            "text-too-long,/portfolio,portefeuille", "text-too-long,/frequency,ritme",
            "unknown-choice,/kind,soort", "unknown-choice,/authority,bevoegdheid", "no-such-date,/on/date,sinds",
            "the-organisation-must-exist,/organisers/1,organisatie",
            "a-mention-must-name-a-person,/organisers/2,organisator-anders",
            "a-party-must-be-this-association,/organisers/0,organisator"})
    void every_refusal_stands_by_its_field(String code, String pointer, String field) {
        String page = visitor.refused(NEW, typed(Map.of("organisator", "association", "organisatie", "org-stad",
                "organisator-anders", "de buren", "bevoegdheid", "binding")), 400, code, pointer);
        assertThat(page).contains("id=\"" + field + "-fout\"", "href=\"#" + field + "\">Zin over " + code,
                "value=\"Bestuur\"", "value=\"de buren\"");
    }

    private static Map<String, String> typed(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(
                Map.of("key", "sleutel-1", "naam", "Bestuur", "soort", "executive-board"));
        all.putAll(more);
        return all;
    }
}
