package nl.kroniek.log.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of Kroniek's records. Same record, same bytes: properties in alphabetical order, what is absent is left
 * out, dates and times in ISO-8601, enums in kebab-case, an {@code Id} as plain text, and a record behind a sealed
 * interface with its short name in {@code kind}. A set and a map whose keys are ids have no order of their own, so
 * events hold lists. There is no default typing; the JSON never names a class. Properties the reader does not know
 * are skipped, so that an older program reads a newer log.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = builder().build();

    private EventJson() {}

    /** The mapper of the log itself. Immutable and safe to share. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same settings to build on, for the JSON of commands and views. */
    public static JsonMapper.Builder builder() {
        return settle(JsonMapper.builder());
    }

    /** Puts the settings on a builder that is there already, such as the one of Axon's serializer. */
    public static JsonMapper.Builder settle(JsonMapper.Builder builder) {
        return builder
                .annotationIntrospector(
                        new KebabNames(new JacksonAnnotationIntrospector()))
                .accessorNaming(new ComponentsOnly())
                .changeDefaultPropertyInclusion(inclusion -> JsonInclude.Value
                        .construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
