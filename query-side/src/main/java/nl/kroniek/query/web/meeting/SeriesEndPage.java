package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.kroniek.query.history.History;
import nl.kroniek.query.web.Told;
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

/** A series runs no longer, or did not end after all; the meetings it planned stay. */
@Controller
class SeriesEndPage {

    private static final String SERIES = "/{association:[a-z0-9-]+}/vergaderingen/{id:ser-.+}";

    private static final Turn END = new Turn("meeting/end-series", "ending", "series.done.end",
            draft -> draft.required("datum", "date.missing").date("datum", "/on", Toward.PAST)
                    .text("toelichting", "/note"));
    private static final Turn RESUME = new Turn("meeting/resume-series", "ending-withdrawal", "series.done.resume",
            draft -> draft.required("waarom", "meeting.undo.why.missing").text("waarom", "/reason")
                    .date("datum", "/on", Toward.PAST));

    private final SeriesPages pages;
    private final Forms forms;
    private final History history;

    private record Turn(String template, String noun, String done, UnaryOperator<Draft> filled) {}

    SeriesEndPage(SeriesPages pages, Forms forms, History history) {
        this.pages = pages;
        this.forms = forms;
        this.history = history;
    }

    @GetMapping(SERIES + "/stoppen")
    ModelAndView end(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return show(END, pages.open(association, id, request));
    }

    @PostMapping(SERIES + "/stoppen")
    ModelAndView end(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return send(END, association, id, request, response);
    }

    @GetMapping(SERIES + "/einde-terugdraaien")
    ModelAndView resume(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        return show(RESUME, pages.open(association, id, request));
    }

    @PostMapping(SERIES + "/einde-terugdraaien")
    ModelAndView resume(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        return send(RESUME, association, id, request, response);
    }

    private ModelAndView show(Turn turn, SeriesPages.Opened opened) {
        return page(turn, Form.fresh(Typed.fresh(Map.of()), opened.series().version()), opened);
    }

    private ModelAndView send(Turn turn, String association, String id, HttpServletRequest request,
            HttpServletResponse response) {
        SeriesPages.Opened opened = pages.open(association, id, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(turn, new Form(typed, List.of()), opened);
        }
        Draft draft = turn.filled().apply(forms.draft(typed, opened.desk()));
        return switch (forms.send("/v1/series/" + id + "/" + turn.noun(), draft, opened.series().version(),
                opened.desk())) {
            case Sent.Done done -> Forms.to(opened.address(), done.reply(),
                    opened.desk().say(turn.done(), opened.desk().words().text(opened.series().title())), response);
            case Sent.Again again -> {
                // Who was faster may have been so while this was under way.
                SeriesPages.Opened now = pages.open(association, id, request);
                yield page(turn, again.form().caughtUp(now.series().version()), now);
            }
        };
    }

    private ModelAndView page(Turn turn, Form form, SeriesPages.Opened opened) {
        return opened.desk().page(turn.template(), "calendar").addObject("form", form)
                .addObject("series", opened.series()).addObject("address", opened.address()).addObject("meanwhile",
                        Told.since(form.overtaken(), opened.series().id().value(), opened.desk(), history));
    }
}
