package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.microsoft.playwright.CDPSession;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table stays a table for who hears it, also where CSS lays it out in blocks. */
@InBrowser
class TablesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/vgg/besluiten", "/vgg/gremia/commissies", "/vgg/kalender?weergave=maand&maand=2023-09"})
    void a_table_on_a_phone_is_still_heard_as_a_table(String path) {
        try (Visitor reader = Visitor.as(Registries.reading(), "medewerker", Sight.PHONE)) {
            reader.open(path);
            List<String> heard = rolesIn(reader);
            assertThat(heard).contains("table", "row", "cell");
        }
    }

    private static List<String> rolesIn(Visitor reader) {
        CDPSession session = reader.page().context().newCDPSession(reader.page());
        JsonArray nodes = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        return StreamSupport.stream(nodes.spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(node -> !node.get("ignored").getAsBoolean())
                .map(node -> node.getAsJsonObject("role").get("value").getAsString()).toList();
    }
}
