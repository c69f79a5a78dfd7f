package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.events.Netherlands;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.body.signals.BodySignal;
import nl.kroniek.query.body.signals.BodySignals;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.Tenure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All bodies by kind, and the seats in committees of others. */
@Controller
class BodiesPage {

    /** The bodies of one kind. */
    public record Kind(String title, List<BodyLine> bodies) {}

    /**
     * A body in the list.
     *
     * @param chair absent when no seat of a chair is known
     * @param state "gestopt", "overgedragen"…; absent while it simply meets
     * @param signals what is not as the association expects of it
     */
    public record BodyLine(Link link, @Nullable String chair, String organisers, @Nullable String state,
            List<String> signals) {}

    /** The seats at one organisation. */
    public record Place(String title, List<SeatLine> seats, int vacant) {}

    private final Desks desks;
    private final Clock clock;

    BodiesPage(Desks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia")
    ModelAndView bodies(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Map<String, List<BodyLine>> kinds = new LinkedHashMap<>();
        LocalDate today = Netherlands.today(clock);
        List<BodySignal> signals = BodySignals.on(today, desk.chronicle()).now();
        desk.chronicle().bodies().all().forEach(body -> kinds
                .computeIfAbsent(Note.capital(desk.words().word(body.kind())), title -> new ArrayList<>())
                .add(line(body, BodySignals.of(body.id(), signals), today, desk)));
        return desk.page("bodies", "bodies").addObject("kinds",
                kinds.entrySet().stream().map(each -> new Kind(each.getKey(), each.getValue())).toList())
                .addObject("tally", desk.count("tally.body", desk.chronicle().bodies().all().size()));
    }

    @GetMapping("/{association:[a-z0-9-]+}/gremia/commissies")
    ModelAndView committees(@PathVariable String association, HttpServletRequest request) {
        Desk desk = desks.open(association, request);
        Map<String, List<SeatEntry>> places = new LinkedHashMap<>();
        desk.chronicle().seats().all().forEach(seat -> {
            if (seat.place() instanceof SeatPlace.InCommittee in) {
                places.computeIfAbsent(desk.words().name(in.organisation()), title -> new ArrayList<>()).add(seat);
            }
        });
        return desk.page("committees", "bodies").addObject("places", places.entrySet().stream()
                .map(each -> new Place(each.getKey(),
                        each.getValue().stream().map(seat -> SeatLine.of(seat, desk)).toList(),
                        (int) each.getValue().stream().filter(SeatEntry::isVacant).count()))
                .toList());
    }

    private static BodyLine line(BodyEntry body, List<BodySignal> signals, LocalDate today, Desk desk) {
        String chair = String.join(", ", desk.chronicle().seats().in(body.id()).stream()
                .filter(seat -> seat.role() == SeatRole.CHAIR).flatMap(seat -> seat.on(today).stream())
                .map(Tenure::holder).map(desk.words()::holder).toList());
        return new BodyLine(new Link(body.name(), desk.at("/gremia/" + body.id().value())),
                chair.isEmpty() ? null : chair, desk.words().parties(body.organisers()), BodyStand.of(body, desk),
                SignalLine.all(signals, desk));
    }
}
