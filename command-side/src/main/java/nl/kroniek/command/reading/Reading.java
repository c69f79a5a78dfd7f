package nl.kroniek.command.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.command.refusal.Fault;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.Figure;
import nl.kroniek.events.Id;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.person.SealedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One walk along the JSON and the record it should become. Gathers faults and answers null where one was found. */
final class Reading {

    private static final int LONGEST_LIST = 1000;

    private final Known given;
    private final Sealing sealing;
    private final List<Fault> faults;
    private final Scalars scalars;

    Reading(Known given, Sealing sealing, List<Fault> faults) {
        this.given = given;
        this.sealing = sealing;
        this.faults = faults;
        this.scalars = new Scalars(faults);
    }

    /** A record from a JSON object. */
    @Nullable
    Object fields(Class<?> type, JsonNode json, String at, Map<String, Object> known) {
        if (!json.isObject()) {
            return scalars.fault(Objection.WRONG_TYPE, at, "{ }");
        }
        int before = faults.size();
        Map<String, @Nullable Object> values = new HashMap<>(known);
        for (RecordComponent component : type.getRecordComponents()) {
            if (!known.containsKey(component.getName())) {
                values.put(component.getName(), field(component, json, at));
            }
        }
        unknown(type, json, at, known);
        return faults.size() > before ? null : Records.make(type, values);
    }

    private @Nullable Object field(RecordComponent component, JsonNode json, String at) {
        String name = component.getName();
        JsonNode value = json.get(name);
        if (value != null && !value.isNull()) {
            return read(value, component.getGenericType(), at + "/" + name, name);
        }
        Object absent = Records.absent(component, given.association());
        if (absent == null && !Records.isOptional(component)) {
            faults.add(Objection.MISSING_FIELD.at(at + "/" + name, name));
        }
        return absent;
    }

    private void unknown(Class<?> type, JsonNode json, String at, Map<String, Object> known) {
        for (String name : json.propertyNames()) {
            boolean kind = at.isEmpty() ? false : name.equals("kind") && Records.isVariant(type);
            if (!kind && (known.containsKey(name) || !Records.names(type).contains(name))) {
                faults.add(Objection.UNKNOWN_FIELD.at(at + "/" + Records.escape(name), Records.shown(name),
                        String.join(", ", Records.namesWithout(type, known.keySet()))));
            }
        }
    }

    @Nullable
    Object read(JsonNode json, Type type, String at, String name) {
        if (type instanceof ParameterizedType list) {
            return list(json, list.getActualTypeArguments()[0], at, name);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return scalars.text(json, at, name);
        } else if (plain == int.class || plain == Integer.class) {
            return scalars.number(json, at);
        } else if (plain == boolean.class) {
            return scalars.flag(json, at);
        } else if (plain == VagueDate.class) {
            return new Dates(scalars).read(json, at);
        } else if (plain == LocalTime.class) {
            return scalars.time(json, at);
        } else if (plain == SealedText.class) {
            return sealed(json, at, name);
        } else if (plain == AssociationId.class) {
            return own(json, at);
        } else if (Id.class.isAssignableFrom(plain)) {
            return scalars.id(json, plain, at);
        } else if (plain.isEnum()) {
            return scalars.choice(json, plain, at);
        } else if (plain == Figure.class && json.isNumber()) {
            Integer number = scalars.number(json, at);
            return number == null ? null : Figure.exactly(number);
        } else if (plain == Party.class && json.isString()) {
            return Parties.read(json, given.association(), scalars, at);
        }
        return plain.isSealed() ? variant(json, plain, at) : fields(plain, json, at, Map.of());
    }

    private @Nullable Object variant(JsonNode json, Class<?> sealed, String at) {
        Map<String, Class<?>> kinds = Records.variants(sealed);
        Class<?> chosen = kinds.get(json.path("kind").asString(""));
        if (!json.isObject()) {
            return scalars.fault(Objection.WRONG_TYPE, at, "{ \"kind\": … }");
        }
        return chosen == null
                ? scalars.fault(Objection.UNKNOWN_CHOICE, at + "/kind", String.join(", ", kinds.keySet()))
                : fields(chosen, json, at, Map.of());
    }

    private @Nullable Object list(JsonNode json, Type element, String at, String name) {
        if (!json.isArray()) {
            return scalars.fault(Objection.WRONG_TYPE, at, "[ ]");
        }
        if (json.size() > LONGEST_LIST) {
            return scalars.fault(Objection.LIST_TOO_LONG, at, LONGEST_LIST);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            Object value = json.get(i).isNull()
                    ? scalars.fault(Objection.MISSING_FIELD, at + "/" + i, name)
                    : read(json.get(i), element, at + "/" + i, name);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private @Nullable Object sealed(JsonNode json, String at, String name) {
        String text = scalars.text(json, at, name);
        if (text != null && text.isBlank()) {
            return scalars.fault(Objection.MISSING_FIELD, at, name);
        }
        Object person = given.values().get("id");
        return text == null || person == null ? null : sealing.seal(person.toString(), text);
    }

    private @Nullable Object own(JsonNode json, String at) {
        return json.asString("").equals(given.association().value())
                ? given.association()
                : scalars.fault(Objection.ANOTHER_ASSOCIATION, at, given.association());
    }
}
