package nl.kroniek.query.web.seat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.query.history.History;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.Link;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.SeatLine;
import nl.kroniek.query.web.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One seat: who holds it, who held it, and what was recorded of it. */
@Controller
class SeatPage {

    private final Desks desks;
    private final History history;

    SeatPage(Desks desks, History history) {
        this.desks = desks;
        this.history = history;
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia/zetels/{id}")
    ModelAndView seat(@PathVariable String association, @PathVariable String id, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        SeatDesk at = SeatDesk.of(id, desk);
        SeatEntry seat = at.seat();
        return at.page("seat/seat").addObject("seat", SeatLine.of(seat, desk)).addObject("deeds", deeds(at))
                .addObject("mistake", seat.mistake() == null ? null : Note.capital(desk.words().text(seat.mistake())))
                .addObject("place", place(seat, desk)).addObject("since", desk.words().full(seat.since()))
                .addObject("notes", Note.about(id, desk)).addObject("story", Told.of(id, desk, history));
    }

    /** Only what its rules will not refuse. */
    private static List<Link> deeds(SeatDesk at) {
        if (!at.desk().isMayWrite() || at.seat().mistake() != null) {
            return List.of();
        }
        Link mistake = deed("vergissing", at);
        if (at.seat().ended() != null) {
            return List.of(mistake);
        }
        Link take = deed("bezetten", at);
        return at.seat().current().isEmpty() ? List.of(take, mistake) : List.of(take, deed("verlaten", at), mistake);
    }

    private static Link deed(String deed, SeatDesk at) {
        return new Link(at.desk().say("seat.deed." + deed), at.address() + "/" + deed);
    }

    private static Link place(SeatEntry seat, Desk desk) {
        return switch (seat.place()) {
            case SeatPlace.InBody in -> desk.link(in.body());
            case SeatPlace.InCommittee in -> new Link(Note.capital(desk.words().place(in)),
                    desk.at("/gremia/commissies"));
        };
    }
}
