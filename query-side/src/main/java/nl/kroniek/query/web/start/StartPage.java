package nl.kroniek.query.web.start;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.history.History;
import nl.kroniek.query.waiting.Waiting;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.outbox.MailNotice;
import nl.kroniek.query.web.start.Block.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a reader begins: which association, and in it what a person in that role came for. */
@Controller
class StartPage {

    private final Desks desks;
    private final History history;
    private final Clock clock;
    private final MailNotice mail;

    StartPage(Desks desks, History history, Clock clock, MailNotice mail) {
        this.desks = desks;
        this.history = history;
        this.clock = clock;
        this.mail = mail;
    }

    @GetMapping("/")
    ModelAndView choose() {
        List<AssociationRow> readable = desks.readable();
        List<AssociationRow> administered = desks.administered();
        return readable.size() == 1 && administered.isEmpty()
                ? new ModelAndView("redirect:/" + readable.getFirst().id().value())
                : new ModelAndView("choose").addObject("associations", readable)
                        .addObject("administered", administered);
    }

    @GetMapping("/{association:[a-z0-9-]+}")
    ModelAndView start(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        LocalDate today = Netherlands.today(clock);
        ModelAndView page = desk.page("start", "start")
                .addObject("today", Note.capital(desk.words().full(VagueDate.day(today))));
        return isNew(desk.chronicle()) ? beginning(page, desk) : blocks(page, today, desk);
    }

    /** Before the first meeting there is nothing to look at: what to do first stands there instead. */
    private static boolean isNew(Chronicle chronicle) {
        return chronicle.calendar().all().isEmpty() && chronicle.decisions().all().isEmpty();
    }

    private static ModelAndView beginning(ModelAndView page, Desk desk) {
        return page.addObject("beginning", true).addObject("bodies", desk.chronicle().bodies().all().size())
                .addObject("lead", desk.say("start.new")).addObject("sides", List.of());
    }

    private ModelAndView blocks(ModelAndView page, LocalDate today, Desk desk) {
        Waiting waiting = Waiting.at(Netherlands.now(clock), desk.chronicle());
        Blocks blocks = new Blocks(desk, history, today, waiting, mail);
        return page.addObject("beginning", false)
                .addObject("lead", desk.isMayWrite()
                        ? desk.count("start.waiting", waiting.size())
                        : desk.say("start.lead"))
                .addObject("sides",
                        List.of(Block.of(desk.roles(), Side.LEFT), Block.of(desk.roles(), Side.RIGHT)))
                .addAllObjects(blocks.all());
    }
}
