package nl.kroniek.query.mail.address;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.vault.Addressee;
import nl.kroniek.vault.Addresses;

/**
 * How many are invited to what is still to come and have no address; for who looks at an installation from the outside.
 */
public final class Unreached {

    private Unreached() {}

    /**
     * Reads the views as they stand, and changes nothing.
     *
     * @param today in the Netherlands
     */
    public static int count(ViewReader views, Addresses addresses, LocalDate today) {
        return views.associations(Views.CALENDAR).stream()
                .mapToInt(association -> of(Chronicle.of(association, views.position(Views.CALENDAR), views), addresses,
                        today))
                .sum();
    }

    private static int of(Chronicle chronicle, Addresses addresses, LocalDate today) {
        AddressBook book = new AddressBook(addresses, nobody -> {});
        Set<Known> invited = new HashSet<>();
        chronicle.calendar().all().stream().filter(AddressBook::isAhead).filter(entry -> {
            LocalDate latest = entry.on().latest();
            return latest == null || !latest.isBefore(today);
        }).forEach(entry -> invited.addAll(book.invited(chronicle, entry.id().value())));
        Map<Addressee, String> kept = book.of(chronicle, invited);
        return (int) invited.stream().map(Known::whose).distinct().filter(whose -> !kept.containsKey(whose)).count();
    }
}
