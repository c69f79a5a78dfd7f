package nl.kroniek.command.reading;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.kroniek.command.Command;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.events.person.SealedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The fingerprint of what was sent: SHA-256 over the name of the command, its target, and the JSON in one order. */
public final class Payload {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Payload() {}

    /** @param target the id it concerns, which for a new thing is derived from the key or the reference */
    public static String hash(Class<? extends Command> type, String target, ObjectNode json, Sealing sealing) {
        ObjectNode covered = json.deepCopy();
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode text = covered.path(component.getName());
            if (component.getType() == SealedText.class && text.isString()) {
                covered.put(component.getName(), sealing.fingerprint(target, text.asString()));
            }
        }
        String all = CommandCatalog.of(type).name() + "\n" + target + "\n" + CANONICAL.writeValueAsString(covered);
        return sha256(all);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
