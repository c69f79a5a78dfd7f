package nl.kroniek.query.web.meeting;

import java.util.List;
import nl.kroniek.events.meeting.FollowUp;
import nl.kroniek.query.commands.CommandJson;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What follows a cancellation: any of these together, or nothing. Nothing ticked: not known. */
final class FollowUpFields {

    private final Draft draft;
    private final Typed typed;
    private final ArrayNode all = JsonMapper.shared().createArrayNode();

    private FollowUpFields(Draft draft, Typed typed) {
        this.draft = draft;
        this.typed = typed;
    }

    static void fill(Draft draft, Typed typed) {
        fill(draft, typed, List.of());
    }

    /** @param more what followed too and has no field here; it stays */
    static void fill(Draft draft, Typed typed, List<FollowUp> more) {
        FollowUpFields fields = new FollowUpFields(draft, typed);
        boolean items = fields.agendaItems();
        if (!items || typed.has("doorgeschoven")) {
            fields.add("carried-over", "doorgeschoven", "/item", "doorgeschoven-naar", "/to");
        }
        fields.add("replaced-by", "vervangen-door", "/by", "", "");
        fields.add("merged-into", "opgegaan-in", "/into", "", "");
        fields.add("being-explored", "verkend", "/what", "verkend-met", "/with");
        fields.nothing(items);
        more.forEach(next -> fields.all.add(CommandJson.of((Record) next)));
        draft.value("vervolg", "/followUp", fields.all.isEmpty() ? null : fields.all);
    }

    /** Items of the agenda that are chosen go there by themselves; says whether there are any. */
    private boolean agendaItems() {
        ArrayNode going = JsonMapper.shared().createArrayNode();
        typed.all("punt").forEach(item -> going.addObject().put("item", item)
                .put("to", typed.text("doorgeschoven-naar")));
        if (going.isEmpty()) {
            return false;
        }
        draft.required("doorgeschoven-naar", "agenda.cancel.to.missing").value("punt", "/agendaItems", going);
        return true;
    }

    /** Chosen by its box, or by what was filled in under it. */
    private void add(String kind, String first, String firstPart, String second, String secondPart) {
        if (!typed.all("vervolg").contains(kind) && !typed.has(first) && !typed.has(second)) {
            return;
        }
        String at = "/followUp/" + all.size();
        ObjectNode next = all.addObject().put("kind", kind);
        part(next, first, at, firstPart);
        if (!second.isEmpty()) {
            part(next, second, at, secondPart);
        }
        boolean secondToo = kind.equals("carried-over");
        draft.required(first, "meeting.follow." + kind + ".missing");
        if (secondToo) {
            draft.required(second, "meeting.follow.to.missing");
        }
    }

    private void part(ObjectNode next, String field, String at, String part) {
        if (typed.has(field)) {
            next.put(part.substring(1), typed.text(field));
        }
        draft.at(at + part, field);
    }

    private void nothing(boolean items) {
        if (typed.all("vervolg").contains("nothing")) {
            if (!all.isEmpty() || items) {
                draft.wrong("vervolg", "meeting.follow.nothing-and-more");
            }
            all.addObject().put("kind", "nothing");
        }
    }
}
