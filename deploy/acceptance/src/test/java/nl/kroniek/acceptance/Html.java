package nl.kroniek.acceptance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTML standard's own checker (vnu), in this process; it fetches nothing. */
final class Html {

    private Html() {}

    /** @return each error and each warning with its line; empty for a valid page */
    static List<String> faults(String html) {
        EmbeddedValidator vnu = new EmbeddedValidator();
        vnu.setForceHTML(true);
        vnu.setNoStream(true);
        // Short pages of names are taken for another language; our own tests say which language a page has.
        vnu.setNoLangDetect(true);
        vnu.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String said = vnu.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return JsonMapper.shared().readTree(said).get("messages").valueStream().filter(Html::counts)
                    .map(message -> "line %d: %s".formatted(message.path("lastLine").asInt(),
                            message.get("message").asString()))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the checker itself failed", e);
        }
    }

    private static boolean counts(JsonNode message) {
        return !message.get("type").asString().equals("info") || message.path("subType").asString("").equals("warning");
    }
}
