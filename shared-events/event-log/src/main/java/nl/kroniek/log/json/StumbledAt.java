package nl.kroniek.log.json;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;

/** Where the mapper stumbled: over something that it could not read, or over nothing. */
public final class StumbledAt {

    private StumbledAt() {}

    /**
     * @param fault of the mapper
     * @param json what it read: bytes, or a tree
     * @return JSON pointer of the place where nothing stands; null when it stumbled over something
     */
    public static @Nullable String nothing(@Nullable Throwable fault, Object json) {
        if (!(fault instanceof JacksonException stumbled) || stumbled.getPath().isEmpty()) {
            return null;
        }
        String place = stumbled.getPath().stream().map(StumbledAt::step).collect(Collectors.joining());
        JsonNode there = tree(json);
        return there != null && (there.at(place).isMissingNode() || there.at(place).isNull()) ? place : null;
    }

    private static String step(Reference step) {
        return "/" + (step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName());
    }

    private static @Nullable JsonNode tree(Object json) {
        try {
            return switch (json) {
                case byte[] bytes -> EventJson.mapper().readTree(bytes);
                case JsonNode tree -> tree;
                default -> null;
            };
        } catch (JacksonException none) {
            return null;
        }
    }
}
