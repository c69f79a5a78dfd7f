package nl.kroniek.query.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.plan.progress.ActivityRow;
import nl.kroniek.query.seat.seats.SeatEntry;
import nl.kroniek.query.seat.seats.Tenure;
import org.jspecify.annotations.Nullable;

/**
 * A seat with everybody who held it.
 *
 * @param link to the page of the seat
 * @param place the committee it is in; empty for a seat in a body
 * @param vacant the sentence about an empty seat; absent while somebody holds it
 */
public record SeatLine(Link link, String role, String place, @Nullable String onBehalfOf, boolean temporary,
        List<Held> held,
        @Nullable String vacant) {

    /**
     * Somebody on a seat.
     *
     * @param from in words, also when it is not known
     * @param until in words; absent while it lasts
     * @param also what else this person holds or held
     */
    public record Held(String holder, String from, @Nullable String until, List<Link> also) {}

    public static SeatLine of(SeatEntry seat, Desk desk) {
        return new SeatLine(desk.link(seat.id()), Note.capital(desk.words().word(seat.role())),
                committee(seat.place()),
                seat.onBehalfOf() == null ? null : desk.words().party(seat.onBehalfOf()),
                seat.temporary(), seat.tenures().stream().map(tenure -> held(seat, tenure, desk)).toList(),
                vacant(seat, desk));
    }

    /** Only who may have held it that day. */
    static SeatLine on(LocalDate day, SeatEntry seat, Desk desk) {
        List<Tenure> then = seat.on(day);
        return new SeatLine(desk.link(seat.id()), Note.capital(desk.words().word(seat.role())),
                committee(seat.place()), seat.onBehalfOf() == null ? null : desk.words().party(seat.onBehalfOf()),
                seat.temporary(), then.stream().map(tenure -> held(seat, tenure, desk)).toList(),
                then.isEmpty() ? desk.say("seat.vacant-then") : null);
    }

    /** Without the organisation, which stands above the table; empty for a seat in a body. */
    private static String committee(SeatPlace place) {
        return switch (place) {
            case SeatPlace.InBody in -> "";
            case SeatPlace.InCommittee in -> in.abbreviation() == null
                    ? in.committee()
                    : in.committee() + " (" + in.abbreviation() + ")";
        };
    }

    private static @Nullable String vacant(SeatEntry seat, Desk desk) {
        if (seat.ended() != null) {
            return desk.say("seat.ended", desk.words().plain(seat.ended()));
        }
        if (!seat.isVacant()) {
            return null;
        }
        Tenure last = seat.tenures().isEmpty() ? null : seat.tenures().getLast();
        return last == null || last.until() == null
                ? desk.say("seat.vacant")
                : desk.say("seat.vacant-since", desk.words().plain(last.until()));
    }

    private static Held held(SeatEntry seat, Tenure tenure, Desk desk) {
        return new Held(desk.words().holder(tenure.holder()), desk.words().plain(tenure.from()),
                tenure.until() == null ? null : desk.words().plain(tenure.until()),
                tenure.holder() instanceof Holder.OfPerson of ? also(seat, of.person(), desk) : List.of());
    }

    private static List<Link> also(SeatEntry here, PersonId person, Desk desk) {
        List<Link> also = new ArrayList<>(desk.chronicle().seats().of(person).stream()
                .filter(seat -> !seat.id().equals(here.id())).map(seat -> seatLink(seat, desk)).toList());
        desk.chronicle().progress().plans().stream()
                .flatMap(plan -> desk.chronicle().progress().activities(plan.year()).stream())
                .filter(activity -> chairs(activity, person) && !isOfBody(activity, person, desk))
                .forEach(activity -> also.add(new Link(
                        desk.say("seat.chairs-activity", desk.words().name(activity.id())),
                        desk.link(activity.id()).href())));
        return also;
    }

    private static Link seatLink(SeatEntry seat, Desk desk) {
        return new Link(desk.words().seat(seat.role(), seat.place()), switch (seat.place()) {
            case SeatPlace.InBody in -> desk.at("/gremia/" + in.body().value());
            case SeatPlace.InCommittee in -> desk.at("/gremia/commissies");
        });
    }

    /** The chair of a portfolio council chairs what the plan says of it too: said once is enough. */
    private static boolean isOfBody(ActivityRow activity, PersonId person, Desk desk) {
        return desk.chronicle().seats().of(person).stream().filter(seat -> seat.role() == SeatRole.CHAIR)
                .map(SeatEntry::place).filter(SeatPlace.InBody.class::isInstance)
                .flatMap(place -> desk.chronicle().bodies().find(((SeatPlace.InBody) place).body()).stream())
                .anyMatch(body -> activity.form().portfolio().equals(body.portfolio()));
    }

    private static boolean chairs(ActivityRow activity, PersonId person) {
        return Stream.of(activity.form().chairs()).flatMap(List::stream)
                .anyMatch(holder -> holder instanceof Holder.OfPerson of && of.person().equals(person));
    }
}
