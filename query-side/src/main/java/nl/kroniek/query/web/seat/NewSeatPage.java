package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.Option;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.PartyGroup;
import nl.kroniek.query.web.date.Toward;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A seat in a body, or in a committee of another organisation. */
@Controller
class NewSeatPage {

    private static final String IN_BODY = "/{association:[a-z0-9-]+}/gremia/{id:bdy-.+}/nieuwe-zetel";
    private static final String IN_COMMITTEE = "/{association:[a-z0-9-]+}/gremia/commissies/nieuwe-zetel";

    private final Desks desks;
    private final Forms forms;

    NewSeatPage(Desks desks, Forms forms) {
        this.desks = desks;
        this.forms = forms;
    }

    @GetMapping(IN_BODY)
    ModelAndView inBody(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        return page(fresh(), find(id, desk), desk);
    }

    @PostMapping(IN_BODY)
    ModelAndView establishInBody(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        BodyEntry body = find(id, desk);
        Typed typed = Typed.of(request);
        Draft draft = forms.draft(typed, desk).value("rol", "/place",
                JsonMapper.shared().createObjectNode().put("kind", "in-body").put("body", id));
        return sent(draft, typed, body, desk, response);
    }

    @GetMapping(IN_COMMITTEE)
    ModelAndView inCommittee(@PathVariable String association, HttpServletRequest request) {
        return page(fresh(), null, desks.open(association, request));
    }

    @PostMapping(IN_COMMITTEE)
    ModelAndView establishInCommittee(@PathVariable String association, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        Typed typed = Typed.of(request);
        Draft draft = forms.draft(typed, desk)
                .value("commissie", "/place/kind", JsonMapper.shared().getNodeFactory().stringNode("in-committee"))
                .required("organisatie", "seat.organisation.missing").text("organisatie", "/place/organisation")
                .required("commissie", "seat.committee.missing").text("commissie", "/place/committee")
                .text("commissie-afkorting", "/place/abbreviation");
        return sent(draft, typed, null, desk, response);
    }

    private ModelAndView sent(Draft draft, Typed typed, @Nullable BodyEntry body, Desk desk,
            HttpServletResponse response) {
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), body, desk);
        }
        draft.required("rol", "seat.role.missing").text("rol", "/role").text("namens", "/onBehalfOf")
                .flag("tijdelijk", "/temporary").date("sinds", "/on", Toward.PAST);
        return switch (forms.send("/v1/associations/" + desk.slug() + "/seats", draft, null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/gremia/zetels/" + done.reply().id()), done.reply(),
                    desk.say("seat.done.new"), response);
            case Sent.Again again -> page(again.form(), body, desk);
        };
    }

    private static Form fresh() {
        return Form.fresh(Typed.fresh(Map.of()), null);
    }

    private static ModelAndView page(Form form, @Nullable BodyEntry body, Desk desk) {
        String back = desk.at("/gremia/" + (body == null ? "commissies" : body.id().value()));
        return desk.page("seat/new", "bodies").addObject("form", form).addObject("body", body).addObject("back", back)
                .addObject("ended", body != null && body.ended() != null)
                .addObject("organisations", PartyGroup.organisations(desk))
                .addObject("parties",
                        PartyGroup.all(desk).stream().flatMap(group -> group.options().stream()).toList())
                .addObject("seatRoles", Arrays.stream(SeatRole.values())
                        .map(role -> new Option(Kebab.of(role),
                                Note.capital(desk.words().word(role)), false))
                        .toList());
    }

    private static BodyEntry find(String id, Desk desk) {
        return desk.chronicle().bodies().find(new BodyId(id)).orElseThrow(PageMissing::new);
    }
}
