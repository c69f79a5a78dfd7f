package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** A series did not end after all. */
@Controller
class SeriesResumePage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id:ser-.+}/einde-terugdraaien";

    private final SeriesPages pages;
    private final Forms forms;

    SeriesResumePage(SeriesPages pages, Forms forms) {
        this.pages = pages;
        this.forms = forms;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        SeriesPages.Opened opened = pages.open(association, id, request);
        return page(Form.fresh(Typed.fresh(Map.of()), opened.series().version()), opened);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        SeriesPages.Opened opened = pages.open(association, id, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), opened);
        }
        Draft draft = forms.draft(typed, opened.desk()).required("waarom", "meeting.undo.why.missing")
                .text("waarom", "/reason").date("datum", "/on", Toward.PAST);
        return switch (forms.send("/v1/series/" + id + "/ending-withdrawal", draft, opened.series().version(),
                opened.desk())) {
            case Sent.Done done -> Forms.to(opened.address(), done.reply(),
                    opened.desk().say("series.done.resume", opened.desk().words().text(opened.series().title())),
                    response);
            case Sent.Again again -> page(again.form(), opened);
        };
    }

    private static ModelAndView page(Form form, SeriesPages.Opened opened) {
        return opened.desk().page("meeting/resume-series", "calendar").addObject("form", form)
                .addObject("series", opened.series()).addObject("address", opened.address());
    }
}
