package nl.kroniek.query.web.body;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kroniek.events.BodyId;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.BodyStand;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The way of every form about one body: shown with what stands now, sent on the version that was seen. */
@Component
class BodyForms {

    private final Desks desks;
    private final Forms forms;
    private final History history;

    BodyForms(Desks desks, Forms forms, History history) {
        this.desks = desks;
        this.forms = forms;
        this.history = history;
    }

    ModelAndView show(BodyForm about, String association, String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        BodyEntry body = find(id, desk);
        return page(about, Form.fresh(Typed.fresh(about.filled(body)), body.version()), body, desk);
    }

    ModelAndView send(BodyForm about, String association, String id, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        BodyEntry body = find(id, desk);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(about, new Form(typed, List.of()), body, desk);
        }
        Draft draft = forms.draft(typed, desk);
        String recorded = about.fill(draft, typed, body, desk);
        return switch (forms.send(about.action().command(id), draft, body.version(), desk)) {
            case Sent.Done done -> Forms.to(desk.at("/gremia/" + id), done.reply(), recorded, response);
            case Sent.Again again -> {
                // Who was faster may have been so while this was under way.
                Desk now = desks.open(association, request);
                BodyEntry stands = find(id, now);
                yield page(about, again.form().caughtUp(stands.version()),
                        stands, now);
            }
        };
    }

    /** What has ended has no fields any more: it says what became of it, and keeps what others recorded meanwhile. */
    private ModelAndView page(BodyForm about, Form form, BodyEntry body, Desk desk) {
        return desk.page("body/action", "bodies").addObject("form", form).addObject("body", body)
                .addObject("back", desk.at("/gremia/" + body.id().value())).addObject("action", about.action().path())
                .addObject("ended", !about.action().fits(body))
                .addObject("was", BodyStand.of(body, desk)).addObject("options", about.options(body, desk))
                .addObject("ahead", about.action().ends() ? Ahead.of(body, desk) : null)
                .addObject("meanwhile", Told.since(form.overtaken(), body.id().value(), desk, history));
    }

    private static BodyEntry find(String id, Desk desk) {
        return desk.chronicle().bodies().find(new BodyId(id)).filter(body -> desk.isMayWrite())
                .orElseThrow(PageMissing::new);
    }
}
