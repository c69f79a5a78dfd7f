package nl.kroniek.query.web.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kroniek.events.Figure;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.meeting.calendar.Arrangements;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.meeting.calendar.MeetingStatus;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.date.Edtf;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Typed;
import tools.jackson.databind.json.JsonMapper;

/** Everything that was typed about a meeting, in fields, and back again: what nobody touched stays what it was. */
final class CorrectedFields {

    /** Fields that stand folded while nothing is in them. */
    static final List<String> RARE = List.of("genodigd", "college", "extra", "organisator", "voorbereid-door",
            "bereidt-voor", "samen-met");

    private static final int LEAST_SLOTS = 3;

    private final Draft draft;
    private final Typed typed;
    private final CalendarEntry entry;
    private final Desk desk;

    CorrectedFields(Draft draft, Typed typed, CalendarEntry entry, Desk desk) {
        this.draft = draft;
        this.typed = typed;
        this.entry = entry;
        this.desk = desk;
    }

    static boolean isHeld(CalendarEntry entry) {
        return entry.sitting() != null && (entry.status() == MeetingStatus.HELD
                || entry.mistake() != null && entry.mistake().before() == MeetingStatus.HELD);
    }

    /** A field for each body, and always one to spare. */
    static List<String> slots(CalendarEntry entry) {
        return IntStream.range(0, Math.max(LEAST_SLOTS, entry.bodies().size() + 1))
                .mapToObj(i -> i == 0 ? "gremium" : "ook-" + i).toList();
    }

    static Map<String, String> filled(CalendarEntry entry, Desk desk) {
        Map<String, String> filled = new HashMap<>(SettingFields.filled(entry));
        filled.put("titel", entry.title());
        SettingFields.put(filled, "onderwerp", entry.topic());
        date(filled, "datum", "tijd", entry.plan(), desk);
        if (isHeld(entry) && entry.sitting() != null) {
            date(filled, "gehouden-op", "gehouden-om", entry.sitting().on(), desk);
        }
        List<String> slots = slots(entry);
        for (int i = 0; i < entry.bodies().size(); i++) {
            filled.put(slots.get(i), entry.bodies().get(i).value());
        }
        Arrangements plan = entry.arrangements();
        if (plan != null) {
            filled.put("genodigd", lines(plan.invited(), desk));
            filled.put("organisator", lines(plan.organisers(), desk));
            filled.put("voorbereid-door", lines(plan.preparedBy(), desk));
            SettingFields.put(filled, "college", plan.wholeExecutive() ? "ja" : null);
            SettingFields.put(filled, "extra", plan.extra() ? "ja" : null);
            SettingFields.put(filled, "bereidt-voor",
                    plan.preparesFor() == null ? null : plan.preparesFor().value());
            SettingFields.put(filled, "samen-met", plan.jointWith() == null ? null : plan.jointWith().value());
        }
        return filled;
    }

    void fill() {
        draft.required("titel", "meeting.title.missing").text("titel", "/title").text("onderwerp", "/topic")
                .required("datum", "date.missing");
        date("datum", "tijd", "/on", entry.plan());
        if (isHeld(entry) && entry.sitting() != null) {
            date("gehouden-op", "gehouden-om", "/heldOn", entry.sitting().on());
        }
        bodies();
        parties("genodigd", "/invited");
        parties("organisator", "/organisers");
        parties("voorbereid-door", "/preparedBy");
        SettingFields.fill(draft).flag("college", "/wholeExecutive").flag("extra", "/extra")
                .text("bereidt-voor", "/preparesFor").text("samen-met", "/jointWith").text("toelichting", "/note")
                .on("something-must-change", "titel");
        Figure count = entry.arrangements() == null ? null : entry.arrangements().count();
        if (count != null) {
            draft.value("titel", "/count", JsonMapper.shared().createObjectNode().put("value", count.value())
                    .put("certainty", Kebab.of(count.certainty())));
        }
    }

    /** What was not touched keeps the words of its source. */
    private void date(String field, String timeField, String pointer, VagueDate was) {
        Map<String, String> filled = new HashMap<>();
        date(filled, field, timeField, was, desk);
        boolean same = typed.text(field).equals(filled.getOrDefault(field, ""))
                && typed.text(timeField).equals(filled.getOrDefault(timeField, ""));
        if (same) {
            draft.value(field, pointer, Edtf.json(was));
        } else {
            draft.date(field, timeField, pointer, Toward.FUTURE);
        }
    }

    private static void date(Map<String, String> filled, String field, String timeField, VagueDate date, Desk desk) {
        filled.put(field, desk.words().plain(date));
        SettingFields.put(filled, timeField, SettingFields.typed(date.time()));
    }

    private void bodies() {
        List<String> chosen = new ArrayList<>();
        for (String slot : slots(entry)) {
            String body = typed.text(slot);
            if (!body.isEmpty() && !chosen.contains(body)) {
                draft.at("/bodies/" + chosen.size(), slot);
                chosen.add(body);
            }
        }
        draft.texts("gremium", "/bodies", chosen);
    }

    private void parties(String field, String pointer) {
        draft.value(field, pointer, PartyNames.parties(typed.lines(field), desk));
    }

    private static String lines(List<Party> parties, Desk desk) {
        return parties.stream().map(party -> line(party, desk)).collect(Collectors.joining("\n"));
    }

    private static String line(Party party, Desk desk) {
        return party instanceof Party.Described described ? described.text() : desk.words().party(party);
    }
}
