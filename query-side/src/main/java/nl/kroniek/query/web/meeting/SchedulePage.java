package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Forms;
import nl.kroniek.query.web.form.Sent;
import nl.kroniek.query.web.form.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A new meeting. What is needed most comes first; a link may fill in fields beforehand by their names. */
@Controller
class SchedulePage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/nieuw";

    private final Desks desks;
    private final Forms forms;
    private final Clock clock;

    SchedulePage(Desks desks, Forms forms, Clock clock) {
        this.desks = desks;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) {
        return page(Form.fresh(Typed.of(request), null), open(association, request));
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), desk);
        }
        ScheduledFields fields = new ScheduledFields(forms.draft(typed, desk), typed, desk);
        return switch (forms.send("/v1/associations/" + desk.slug() + "/meetings", fields.command(), null, desk)) {
            case Sent.Done done -> Forms.to(desk.at("/vergaderingen/" + done.reply().id()), done.reply(),
                    fields.recorded(), response);
            case Sent.Again again -> page(again.form(), desk);
        };
    }

    private ModelAndView page(Form form, Desk desk) {
        return desk.page("meeting/schedule", "calendar").addObject("form", form)
                .addObject("bodies", MeetingChoices.bodies(desk))
                .addObject("meetings", MeetingChoices.from(Netherlands.today(clock), desk))
                .addObject("series", SeriesChoices.running(desk))
                .addObject("more", form.isUsed(ScheduledFields.MORE));
    }

    private Desk open(String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        if (!desk.isMayWrite()) {
            throw new PageMissing();
        }
        return desk;
    }
}
