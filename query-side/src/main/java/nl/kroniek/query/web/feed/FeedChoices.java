package nl.kroniek.query.web.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kroniek.events.Holder;
import nl.kroniek.events.PersonId;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Option;

/** What an address can be made for. */
final class FeedChoices {

    private FeedChoices() {}

    static List<Option> bodies(Desk desk) {
        return desk.chronicle().bodies().all().stream()
                .map(body -> new Option(body.id().value(), body.name(), false)).toList();
    }

    /** Whoever has, or had, a seat, by name; who was erased has no name to choose by. */
    static List<Option> persons(Desk desk) {
        return desk.chronicle().seats().all().stream().flatMap(seat -> seat.tenures().stream())
                .flatMap(tenure -> tenure.holder() instanceof Holder.OfPerson of
                        ? Stream.of(of.person())
                        : Stream.empty())
                .distinct().flatMap(person -> option(person, desk).stream())
                .sorted(Comparator.comparing(Option::text)).toList();
    }

    private static Optional<Option> option(PersonId person, Desk desk) {
        return desk.find(person.value()).map(name -> new Option(person.value(), name, false));
    }

    static boolean offers(List<Option> options, String chosen) {
        return chosen.isEmpty() || options.stream().anyMatch(option -> option.value().equals(chosen));
    }
}
