package nl.kroniek.command.reading;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.Command;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.command.refusal.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads commands from JSON. Unknown fields are refused, for a slip must not be recorded as silence. */
public final class CommandReader {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final Sealing sealing;

    public CommandReader(Sealing sealing) {
        this.sealing = sealing;
    }

    public Sealing sealing() {
        return sealing;
    }

    /** @throws Refusal {@code malformed-json} when it is not one JSON object */
    public static ObjectNode parse(byte[] json) {
        try {
            if (STRICT.readTree(json) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw Objection.MALFORMED_JSON.refusal(Place.of(malformed));
        }
        throw Objection.MALFORMED_JSON.refusal("{ }");
    }

    /**
     * @param given what does not come from the JSON: the association, the id
     * @throws Refusal with every fault of the shape
     */
    public <C extends Command> C read(Class<C> type, JsonNode json, Known given) {
        List<Fault> faults = new ArrayList<>();
        Object command = new Reading(given, sealing, faults).fields(type, json, "", given.values());
        if (!faults.isEmpty() || command == null) {
            throw new Refusal(faults);
        }
        return type.cast(command);
    }
}
