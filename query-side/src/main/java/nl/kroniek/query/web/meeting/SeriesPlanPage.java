package nl.kroniek.query.web.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
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

/** The meetings of a series, all in one act: the days of its rhythm as fields, to change, to empty, to add to. */
@Controller
class SeriesPlanPage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/vergaderingen/{id:ser-.+}/plannen";
    private static final int PROPOSED = 8;
    private static final int SPARE = 2;
    private static final int MOST = 60;

    private final SeriesPages pages;
    private final Forms forms;
    private final Clock clock;

    SeriesPlanPage(SeriesPages pages, Forms forms, Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        SeriesPages.Opened opened = pages.open(association, id, request);
        return page(Form.fresh(Typed.fresh(proposed(opened, Typed.of(request))), null), opened);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @PathVariable String id, HttpServletRequest request,
            HttpServletResponse response) {
        SeriesPages.Opened opened = pages.open(association, id, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(new Form(typed, List.of()), opened);
        }
        Draft draft = forms.draft(typed, opened.desk());
        int number = fill(draft, typed);
        return switch (forms.send("/v1/series/" + id + "/meetings", draft, null, opened.desk())) {
            case Sent.Done done -> Forms.to(opened.address(), done.reply(),
                    opened.desk().count("series.done.plan", number), response);
            case Sent.Again again -> page(again.form(), opened);
        };
    }

    private Map<String, String> proposed(SeriesPages.Opened opened, Typed asked) {
        Set<LocalDate> taken = opened.desk().chronicle().calendar().inSeries(opened.series().id().value()).stream()
                .map(entry -> entry.plan().earliest()).filter(Objects::nonNull).collect(Collectors.toSet());
        LocalDate today = Netherlands.today(clock);
        LocalDate start = RhythmDays.start(opened.series()).filter(day -> day.isAfter(today)).orElse(today);
        String number = asked.text("aantal");
        int most = number.matches("[1-9]\\d?") ? Math.min(MOST, Integer.parseInt(number)) : PROPOSED;
        List<LocalDate> days = RhythmDays.of(opened.series(), start, taken, most);
        Map<String, String> filled = new HashMap<>(Map.of("aantal", Integer.toString(most)));
        for (int i = 0; i < Math.max(days.size(), 1) + SPARE; i++) {
            filled.put("datum-" + (i + 1), i < days.size()
                    ? opened.desk().words().full(VagueDate.day(days.get(i)))
                    : "");
        }
        return filled;
    }

    /** @return how many meetings are asked for */
    private static int fill(Draft draft, Typed typed) {
        List<String> days = slots(typed).stream().filter(typed::has).toList();
        if (days.isEmpty()) {
            draft.wrong("datum-1", "series.plan.none");
        }
        SittingFields.fill(draft, typed, days);
        return days.size();
    }

    private static List<String> slots(Typed typed) {
        return IntStream.rangeClosed(1, MOST + SPARE).mapToObj(i -> "datum-" + i)
                .filter(field -> typed.fields().containsKey(field)).toList();
    }

    private static ModelAndView page(Form form, SeriesPages.Opened opened) {
        List<String> slots = new ArrayList<>(slots(form.typed()));
        if (slots.isEmpty()) {
            Stream.of("datum-1", "datum-2").forEach(slots::add);
        }
        return opened.desk().page("meeting/plan-series", "calendar").addObject("form", form)
                .addObject("series", opened.series()).addObject("address", opened.address())
                .addObject("rhythm", RhythmDays.start(opened.series()).isPresent()).addObject("slots", slots);
    }
}
