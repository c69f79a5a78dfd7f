package nl.kroniek.query.web.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.story.Wording;

/** Whatever a page shows as a date can be typed back, in both languages. */
class TypedBackTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);

    @Property
    void a_date_as_shown_in_full_is_read_back(@ForAll("dates") VagueDate date, @ForAll("locales") Locale locale,
            @ForAll Toward toward) {
        String shown = words(locale).full(date);

        assertThat(new DutchDates(TODAY, toward, locale).read(shown)).as(shown).isEqualTo(new DateTyped.Read(date));
    }

    @Property
    void a_date_as_shown_in_a_list_is_read_back(@ForAll("plain") VagueDate date, @ForAll("locales") Locale locale) {
        String shown = words(locale).plain(date);

        assertThat(new DutchDates(TODAY, Toward.FUTURE, locale).read(shown)).as(shown)
                .isEqualTo(new DateTyped.Read(date));
    }

    @Property
    void a_date_goes_to_the_command_side_and_back(@ForAll("plain") VagueDate date) {
        assertThat(EdtfDates.parse(Edtf.text(date))).isEqualTo(date);
    }

    @Property
    void nothing_that_is_typed_breaks_the_reading(@ForAll String typed) {
        assertThat(new DutchDates(TODAY, Toward.PAST, Locale.of("nl")).read(typed)).isNotNull();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.of("nl"), Locale.ENGLISH);
    }

    @Provide
    Arbitrary<VagueDate> dates() {
        Arbitrary<VagueDate> timed = Combinators.combine(days(), times())
                .as((day, time) -> VagueDate.day(day).at(time));
        Arbitrary<VagueDate> worded = Combinators.combine(plain().filter(date -> !date.isDay()),
                Arbitraries.of("na de zomer", "toen (later) het licht aan was", "“toen”", "7-11 14.00"))
                .as(VagueDate::as);
        return Arbitraries.oneOf(plain(), timed, worded);
    }

    @Provide
    Arbitrary<VagueDate> plain() {
        Arbitrary<String> day = days().map(LocalDate::toString);
        Arbitrary<String> year = Arbitraries.integers().between(1900, 2199).map(String::valueOf);
        Arbitrary<String> part = Combinators.combine(year, Arbitraries.oneOf(
                Arbitraries.integers().between(1, 12), Arbitraries.integers().between(21, 24),
                Arbitraries.integers().between(33, 36), Arbitraries.integers().between(40, 41)))
                .as("%s-%02d"::formatted);
        Arbitrary<String> span = Combinators.combine(days(), Arbitraries.integers().between(0, 900))
                .as((from, length) -> from + "/" + from.plusDays(length));
        Arbitrary<String> years = Combinators.combine(Arbitraries.integers().between(1900, 2190),
                Arbitraries.integers().between(0, 9)).as((from, length) -> from + "/" + (from + length));
        return Arbitraries.oneOf(day, year, part, span, years, day.map(from -> from + "/.."),
                day.map(to -> "../" + to), Arbitraries.just("unknown")).map(EdtfDates::parse);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(LocalDate.of(1900, 1, 1).toEpochDay(), LocalDate.of(2195, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
    }

    private static Wording words(Locale locale) {
        return new Wording(id -> Optional.empty(), locale);
    }
}
