package nl.kroniek.command.imports;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kroniek.command.door.NamedIds;
import nl.kroniek.command.reading.Ids;
import nl.kroniek.events.AssociationId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns references such as {@code mtg:2023-09-21-pho-bib} into ids, the same ones at every run. */
record FileReferences(AssociationId association) {

    private static final String REFERENCE = "(" + String.join("|", Ids.kinds()) + "):([a-z0-9][a-z0-9-]*)";
    private static final Pattern WHOLE = Pattern.compile(REFERENCE);
    private static final Pattern MENTION = Pattern.compile("@\\{" + REFERENCE + "}");

    void resolve(ObjectNode object) {
        for (String name : object.propertyNames().toArray(String[]::new)) {
            JsonNode value = object.get(name);
            if (value.isString()) {
                object.put(name, text(value.asString()));
            } else {
                inside(value);
            }
        }
    }

    private void inside(JsonNode value) {
        if (value instanceof ObjectNode object) {
            resolve(object);
        } else if (value instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    array.set(i, text(array.get(i).asString()));
                } else {
                    inside(array.get(i));
                }
            }
        }
    }

    private String text(String text) {
        var whole = WHOLE.matcher(text);
        return whole.matches()
                ? id(whole.toMatchResult())
                : MENTION.matcher(text).replaceAll(mention -> "@{" + id(mention) + "}");
    }

    private String id(MatchResult reference) {
        return reference.group(1) + "-"
                + NamedIds.named(association + "/" + reference.group(1) + ":" + reference.group(2));
    }
}
