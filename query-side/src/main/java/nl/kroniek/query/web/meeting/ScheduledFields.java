package nl.kroniek.query.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.node.StringNode;

/** The fields of a new meeting, made into its command. */
final class ScheduledFields {

    /** Those that wait under "Meer". */
    static final List<String> MORE = List.of("titel", "onderwerp", "ook-1", "ook-2", "genodigd", "college",
            "organisator", "extra", "reeks", "voorbereid-door", "bereidt-voor", "samen-met");

    private static final List<String> BODIES = List.of("gremium", "ook-1", "ook-2");

    private final Draft draft;
    private final Typed typed;
    private final Desk desk;
    private String title = "";

    ScheduledFields(Draft draft, Typed typed, Desk desk) {
        this.draft = draft;
        this.typed = typed;
        this.desk = desk;
    }

    Draft command() {
        bodies();
        title = title();
        parties("genodigd", "/invited");
        parties("organisator", "/organisers");
        return draft.required("datum", "date.missing").date("datum", "tijd", "/on", Toward.FUTURE)
                .text("onderwerp", "/topic").text("plaats", "/place").text("online", "/online")
                .time("eindtijd", "/ends").text("reeks", "/series").flag("college", "/wholeExecutive")
                .flag("extra", "/extra").texts("voorbereid-door", "/preparedBy", typed.all("voorbereid-door"))
                .text("bereidt-voor", "/preparesFor").text("samen-met", "/jointWith");
    }

    /** Said when it is recorded, with the date in full: that is how a slip in a short date is seen. */
    String recorded() {
        Optional<VagueDate> on = draft.read("datum", "tijd", Toward.FUTURE);
        return desk.say("meeting.done.nieuw", title,
                on.map(date -> desk.words().full(date)).orElse(""));
    }

    private void bodies() {
        Map<String, String> chosen = new LinkedHashMap<>();
        BODIES.stream().filter(typed::has).forEach(field -> chosen.putIfAbsent(typed.text(field), field));
        draft.texts("gremium", "/bodies", List.copyOf(chosen.keySet()));
        int at = 0;
        for (String field : chosen.values()) {
            draft.at("/bodies/" + at, field);
            at++;
        }
    }

    /** As typed; otherwise the bodies that meet, for that is what people call it. */
    private String title() {
        if (typed.has("titel")) {
            draft.text("titel", "/title");
            return typed.text("titel");
        }
        List<String> names = BODIES.stream().map(typed::text).filter(id -> !id.isEmpty()).distinct()
                .flatMap(id -> desk.chronicle().bodies().find(new BodyId(id)).stream()).map(body -> body.name())
                .toList();
        if (names.isEmpty()) {
            draft.wrong("gremium", "meeting.body.missing");
            return "";
        }
        String title = desk.words().all(names);
        draft.value("titel", "/title", StringNode.valueOf(title));
        return title;
    }

    private void parties(String field, String pointer) {
        draft.value(field, pointer, PartyNames.parties(typed.lines(field), desk));
    }
}
