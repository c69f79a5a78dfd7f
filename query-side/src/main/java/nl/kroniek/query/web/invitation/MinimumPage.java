package nl.kroniek.query.web.invitation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How many have to come to the meetings of a body: a number, a share of the members or of the seats, or nothing. */
@Controller
class MinimumPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}/minimum";

    /** By its name in the form; each can be one of the members and one of the seats. */
    private record Share(int parts, int of, boolean more) {}

    private static final Map<String, Share> SHARES = Map.of("meer-dan-helft", new Share(1, 2, true), "helft",
            new Share(1, 2, false), "twee-derde", new Share(2, 3, false), "drie-kwart", new Share(3, 4, false));
    private static final String SEATS = "zetels-";
    private static final List<String> NAMES = List.of("meer-dan-helft", "helft", "twee-derde", "drie-kwart");

    private final Desks desks;
    private final Forms forms;

    MinimumPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        BodyEntry body = find(id, desk);
        return page(Form.fresh(Typed.fresh(filled(body.minimum())), body.version()), body, desk);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        BodyEntry body = find(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), body, desk);
        }
        Draft draft = forms.draft(typed, desk).date("per", "/on", Toward.PAST).at("/minimum/number", "aantal");
        draft.value("minimum", "/minimum", minimum(draft, typed));
        return switch (forms.send("/v1/bodies/" + id + "/minimum-attendance", draft, body.version(), desk)) {
            case Sent.Done done -> Forms.to(desk.at("/gremia/" + id), done.reply(),
                    desk.say("invitation.done.minimum", body.name()), response);
            case Sent.Again again -> {
                Desk now = desks.open(association, request);
                yield page(again.form(), find(id, now), now);
            }
        };
    }

    private static @Nullable JsonNode minimum(Draft draft, Typed typed) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        String chosen = typed.text("minimum");
        boolean seats = chosen.startsWith(SEATS);
        Share share = SHARES.get(seats ? chosen.substring(SEATS.length()) : chosen);
        if (share != null) {
            return json.put("kind", seats ? "share-of-seats" : "share-of-members").put("parts", share.parts())
                    .put("of", share.of()).put("more", share.more());
        } else if (chosen.equals("aantal") && typed.text("aantal").matches("\\d{1,6}")) {
            return json.put("kind", "fixed").put("number", Integer.parseInt(typed.text("aantal")));
        } else if (chosen.equals("aantal")) {
            draft.wrong("aantal", "invitation.minimum.no-number");
        } else if (!chosen.equals("geen")) {
            draft.wrong("minimum", "invitation.minimum.choose");
        }
        return null;
    }

    private static Map<String, String> filled(@Nullable AttendanceMinimum minimum) {
        return switch (minimum) {
            case null -> Map.of("minimum", "geen");
            case AttendanceMinimum.Fixed fixed ->
                Map.of("minimum", "aantal", "aantal", Integer.toString(fixed.number()));
            case AttendanceMinimum.ShareOfMembers share ->
                filled("", new Share(share.parts(), share.of(), share.more()));
            case AttendanceMinimum.ShareOfSeats share ->
                filled(SEATS, new Share(share.parts(), share.of(), share.more()));
        };
    }

    private static Map<String, String> filled(String before, Share share) {
        return SHARES.entrySet().stream().filter(each -> each.getValue().equals(share)).findFirst()
                .map(each -> Map.of("minimum", before + each.getKey())).orElse(Map.of());
    }

    private static ModelAndView page(Form form, BodyEntry body, Desk desk) {
        int members = desk.chronicle().directory().association().map(own -> own.members().size()).orElse(0);
        List<Option> choices = Stream.of(Stream.of("geen", "aantal"), NAMES.stream(), NAMES.stream().map(SEATS::concat))
                .flatMap(Function.identity())
                .map(name -> new Option(name, desk.say("invitation.minimum." + name), false)).toList();
        return desk.page("invitation/minimum", "bodies").addObject("form", form).addObject("body", body)
                .addObject("choices", choices).addObject("now", desk.words().minimum(body.minimum()))
                .addObject("members", Integer.toString(members))
                .addObject("seated", Integer.toString(desk.chronicle().seats().seatedIn(body.id())));
    }

    private static BodyEntry find(String id, Desk desk) {
        return desk.chronicle().bodies().find(new BodyId(id)).filter(body -> desk.isMayWrite())
                .orElseThrow(PageMissing::new);
    }
}
