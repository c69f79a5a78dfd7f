package nl.kroniek.query.web.seat;

import nl.kroniek.events.SeatId;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Note;
import nl.kroniek.query.web.PageMissing;
import org.springframework.web.servlet.ModelAndView;

/** What a page about one seat works with. */
record SeatDesk(SeatEntry seat, Desk desk) {

    /** @throws PageMissing when there is no such seat */
    static SeatDesk of(String id, Desk desk) {
        return new SeatDesk(desk.chronicle().seats().find(new SeatId(id)).orElseThrow(PageMissing::new), desk);
    }

    /** Of its own page. */
    String address() {
        return desk.at("/gremia/zetels/" + seat.id().value());
    }

    ModelAndView page(String template) {
        return desk.page(template, "bodies").addObject("title",
                Note.capital(desk.words().seat(seat.role(), seat.place())));
    }
}
