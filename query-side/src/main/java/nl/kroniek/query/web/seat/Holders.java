package nl.kroniek.query.web.seat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.query.seat.seats.Tenure;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who takes a seat and who leaves it, as fields and as commands write them. */
final class Holders {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Holders() {}

    /** Everybody who is known, by name. */
    static List<Option> persons(Desk desk) {
        return desk.chronicle().directory().persons().stream()
                .map(person -> new Option(person.id().value(), desk.words().name(person.id()), false))
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    /** A person, with a function where one was typed; or a function alone. */
    static void fill(Draft draft, Typed typed) {
        if (!typed.has("wie") && !typed.has("functie")) {
            draft.wrong("wie", "seat.holder.missing");
        }
        ObjectNode holder = JSON.createObjectNode().put("kind", typed.has("wie") ? "of-person" : "of-function");
        put(holder, "person", typed.text("wie"));
        put(holder, "function", typed.text("functie"));
        put(holder, "at", typed.text("bij"));
        draft.value("wie", "/holder", holder).at("/holder/function", "functie").at("/holder/at", "bij");
    }

    /** Those who sit there now, by the place they have in the list. */
    static List<Option> sitting(List<Tenure> current, Desk desk) {
        return IntStream.range(0, current.size())
                .mapToObj(i -> new Option(Integer.toString(i), desk.words().holder(current.get(i).holder()),
                        current.size() == 1))
                .toList();
    }

    /** As a command writes it. */
    static JsonNode json(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson of -> of(JSON.createObjectNode().put("kind", "of-person")
                    .put("person", of.person().value()), of.function(), of.at());
            case Holder.OfFunction of -> of(JSON.createObjectNode().put("kind", "of-function"), of.function(), of.at());
            case Holder.Unnamed of ->
                JSON.createObjectNode().put("kind", "unnamed").put("description", of.description());
        };
    }

    private static ObjectNode of(ObjectNode holder, @Nullable String function,
            @Nullable Party at) {
        if (function != null) {
            holder.put("function", function);
        }
        if (at != null) {
            holder.set("at", PartyJson.of(at));
        }
        return holder;
    }

    private static void put(ObjectNode holder, String field, String text) {
        if (!text.isEmpty()) {
            holder.put(field, text);
        }
    }
}
