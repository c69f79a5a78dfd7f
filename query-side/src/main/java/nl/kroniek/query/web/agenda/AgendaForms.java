package nl.kroniek.query.web.agenda;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Slip;
import nl.kroniek.query.web.Told;
import nl.kroniek.query.web.form.Draft;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Mentions;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The way of every form about one agenda: shown with what stands now, sent on the version that was seen. */
@Component
class AgendaForms {

    private final Desks desks;
    private final Forms forms;
    private final History history;

    AgendaForms(Desks desks, Forms forms, History history) {
        this.desks = desks;
        this.forms = forms;
        this.history = history;
    }

    ModelAndView show(AgendaForm about, String association, String id, @Nullable String item,
            HttpServletRequest request) {
        AgendaDesk at = AgendaDesk.of(desks.open(association, request), id, item);
        Typed filled = Mentions.of(at.desk()).shown(Typed.fresh(about.filled(at)));
        return page(about, Form.fresh(filled, version(about, at)), at);
    }

    ModelAndView send(AgendaForm about, String association, String id, @Nullable String item,
            HttpServletRequest request, HttpServletResponse response) {
        AgendaDesk at = AgendaDesk.of(desks.open(association, request), id, item);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(about, new Form(typed, List.of()), at);
        }
        Draft draft = forms.draft(typed, at.desk());
        String recorded = about.fill(draft, typed, at);
        return switch (forms.send(about.action().command(id), draft, version(about, at), at.desk())) {
            // Who moves an item goes on where it stands now; a sentence on top would be out of sight.
            case Sent.Done done -> about.action() == AgendaAction.MOVE
                    ? Forms.to(at.address() + "#" + item, done.reply(), response)
                    : Forms.to(at.address(), done.reply(), recorded, response);
            case Sent.Again again -> {
                // Who was faster may have been so while this was under way.
                AgendaDesk now = AgendaDesk.of(desks.open(association, request), id, item);
                yield page(about, again.form().caughtUp(now.meeting().version()), now);
            }
        };
    }

    /** An addition does not change what others see, so it is made on no version. */
    private static @Nullable Long version(AgendaForm about, AgendaDesk at) {
        return about.action() == AgendaAction.PLACE ? null : (Long) at.meeting().version();
    }

    private ModelAndView page(AgendaForm about, Form form, AgendaDesk at) {
        String hindrance = about.action().hindrance(at);
        return at.desk().page("agenda/form", "calendar").addObject("form", form)
                .addObject("slip", Slip.of(at.meeting(), at.desk())).addObject("action", about.action().path())
                .addObject("item", at.title()).addObject("itemId", at.item() == null ? "" : at.item().id().value())
                .addObject("hindrance", hindrance)
                .addObject("meanwhile", Told.since(form.overtaken(), at.meeting().id().value(), at.desk(), history))
                .addAllObjects(hindrance.isEmpty() ? about.beside(form, at) : java.util.Map.of());
    }
}
