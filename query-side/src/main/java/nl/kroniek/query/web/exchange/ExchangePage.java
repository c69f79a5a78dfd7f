package nl.kroniek.query.web.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.query.commands.ImportApi;
import nl.kroniek.query.meeting.exchange.CalendarFile;
import nl.kroniek.query.meeting.exchange.CalendarImport;
import nl.kroniek.query.meeting.exchange.Planning;
import nl.kroniek.query.meeting.exchange.Report;
import nl.kroniek.query.meeting.exchange.UnreadableFile;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.SeenPosition;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * Meetings from a file. Choosing the file only tries it; the report brings the file along, so that it is not chosen
 * again.
 */
@Controller
class ExchangePage {

    private static final String ADDRESS = "/{association:[a-z0-9-]+}/kalender/overnemen";
    private static final String FILE = "bestand";
    private static final String TEXT = "inhoud";

    private final Desks desks;
    private final CalendarImport imports;
    private final Clock clock;

    ExchangePage(Desks desks, ImportApi api, Clock clock) {
        this.desks = desks;
        this.imports = new CalendarImport(api);
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) throws IOException {
        Desk desk = open(association, request);
        return page(TooLarge.was(request)
                ? List.of(new Wrong(FILE, desk.say("exchange.too-large")))
                : List.of(), desk);
    }

    @PostMapping(ADDRESS)
    ModelAndView send(@PathVariable String association, @RequestParam(required = false) @Nullable MultipartFile bestand,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        Desk desk = open(association, request);
        Typed typed = Typed.of(request);
        if (typed.isShowOnly()) {
            return page(List.of(), desk);
        }
        boolean taken = request.getParameter(TEXT) != null;
        byte[] file = taken
                ? request.getParameter(TEXT).getBytes(StandardCharsets.UTF_8)
                : bestand == null ? new byte[0] : bestand.getBytes();
        if (file.length == 0) {
            return page(List.of(new Wrong(FILE, desk.say("exchange.missing"))), desk);
        }
        try {
            Planning planning = new Planning(desk.chronicle(), desk.locale(), Netherlands.today(clock), desk::say);
            Report report = imports.run(file, !taken, planning);
            SeenPosition.keep(report.position(), response);
            return desk.page("exchange/report", "calendar").addObject("report", report)
                    .addObject("content", CalendarFile.text(file));
        } catch (UnreadableFile no) {
            return page(List.of(new Wrong(FILE, desk.say(no.key(), no.values()))), desk);
        }
    }

    private static ModelAndView page(List<Wrong> wrongs, Desk desk) {
        return desk.page("exchange/choose", "calendar").addObject("form", new Form(Typed.fresh(Map.of()), wrongs));
    }

    private Desk open(String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        if (!desk.isMayWrite()) {
            throw new PageMissing();
        }
        return desk;
    }
}
