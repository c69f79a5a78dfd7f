package nl.kroniek.query.web.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.VagueDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 9, 20);
    private static final DutchDates AHEAD = new DutchDates(TODAY, Toward.FUTURE, Locale.of("nl"));
    private static final DutchDates BACK = new DutchDates(TODAY, Toward.PAST, Locale.of("nl"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        21 september 2024        | 2024-09-21
        21-9-2024                | 2024-09-21
        21/9/24                  | 2024-09-21
        21.09.2024               | 2024-09-21
        21 – 9 – 2024            | 2024-09-21
        2024-09-21               | 2024-09-21
        21 sept. 2024            | 2024-09-21
        21sep24                  | 2024-09-21
        zaterdag 21 september    | 2024-09-21
        op 21 september          | 2024-09-21
        7-11                     | 2024-11-07
        7 nov                    | 2024-11-07
        do 7 nov                 | 2024-11-07
        7e november              | 2024-11-07
        7th of November 2024     | 2024-11-07
        November 7, 2024         | 2024-11-07
        1-9                      | 2025-09-01
        20-9                     | 2024-09-20
        29 februari              | 2028-02-29
        vandaag                  | 2024-09-20
        morgen                   | 2024-09-21
        donderdag                | 2024-09-26
        november 2024            | 2024-11
        in november              | 2024-11
        11-2024                  | 2024-11
        2024-11                  | 2024-11
        augustus                 | 2025-08
        september                | 2024-09
        najaar 2024              | 2024-23
        in het najaar van 2024   | 2024-23
        herfst                   | 2024-23
        autumn of 2024           | 2024-23
        lente                    | 2025-21
        winter 2024              | 2024-24
        eerste helft 2024        | 2024-40
        eerste helft van 2024    | 2024-40
        tweede helft             | 2024-41
        first half of 2024       | 2024-40
        H2 2024                  | 2024-41
        Q3 2024                  | 2024-35
        derde kwartaal 2024      | 2024-35
        4e kwartaal              | 2024-36
        second quarter of 2024   | 2024-34
        2024                     | 2024
        in 2025                  | 2025
        vanaf 1 maart 2024       | 2024-03-01/..
        from 1 March 2024        | 2024-03-01/..
        na 1 maart 2024          | 2024-03-02/..
        na november 2024         | 2024-12-01/..
        week 12 2025             | 2025-03-17/2025-03-23
        week 12                  | 2025-03-17/2025-03-23
        week 53 2026             | 2026-12-28/2027-01-03
        7-9 november 2024        | 2024-11-07/2024-11-09
        7 t/m 9 november         | 2024-11-07/2024-11-09
        van 30 november tot en met 2 december 2024 | 2024-11-30/2024-12-02
        31-12-2024 - 2-1-2025    | 2024-12-31/2025-01-02
        maart-april 2025         | 2025-03/2025-04
        maart of april 2025      | 2025-03/2025-04
        2022 tot en met 2023     | 2022/2023
        begin november           | 2024-11-01/2024-11-10
        medio november           | 2024-11-11/2024-11-20
        eind februari 2025       | 2025-02-21/2025-02-28
        onbekend                 | unknown
        nog niet bekend          | unknown
        Datum nog niet bekend    | unknown
        not known yet            | unknown
        """)
    void a_date_in_dutch_or_english_habit_is_read(String typed, String edtf) {
        VagueDate expected = EdtfDates.parse(edtf);

        assertThat(AHEAD.read(typed)).isInstanceOfSatisfying(DateTyped.Read.class,
                read -> assertThat(read.date()).usingRecursiveComparison().ignoringFields("verbatim")
                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7-11      | 2023-11-07
        20-9      | 2024-09-20
        21-9      | 2023-09-21
        donderdag | 2024-09-19
        december  | 2023-12
        najaar    | 2024-23
        29-2      | 2024-02-29
        """)
    void of_what_happened_the_nearest_year_gone_by_is_meant(String typed, String edtf) {
        assertThat(BACK.read(typed)).isEqualTo(new DateTyped.Read(EdtfDates.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        do 7 nov 14.00              | 14:00
        7 november 2024 14:30 uur   | 14:30
        7 november 2024, 14.30 uur  | 14:30
        7.11 9.00                   | 09:00
        7-11-24 14u                 | 14:00
        7-11-24 14u30               | 14:30
        7 nov om 14                 | 14:00
        7 nov 14 uur                | 14:00
        November 7, 2024, 2:15 pm   | 14:15
        morgen 9.30                 | 09:30
        """)
    void a_time_beside_a_day_is_read(String typed, String time) {
        assertThat(AHEAD.read(typed)).isInstanceOfSatisfying(DateTyped.Read.class,
                read -> {
                    assertThat(read.date().isDay()).isTrue();
                    assertThat(read.date().time()).hasToString(time);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        31 juni 2024         | date.no-such-day        | Juni, 30, juni 2024
        31-6                 | date.no-such-day        | Juni, 30, juni
        29 februari 2023     | date.no-such-day        | Februari 2023, 28, februari 2023
        11-13-2024           | date.no-such-month      | 13
        week 53 2024         | date.no-such-week       | 2024, 52
        week 0               | date.no-such-week       | 2024, 52
        wo 7 november 2024   | date.other-weekday      | 7 november 2024, donderdag, woensdag
        najaar 2024 14.00    | date.time-without-day   |
        7-11-2024 25.00      | date.no-such-time       |
        7-11 14.00-16.00     | date.no-such-time       |
        9 t/m 7 november     | date.ends-before        |
        ergens in de lente   | date.unread             |
        7 foo 2024           | date.unread             |
        <script>alert(1)</script> | date.unread        |
        😀                   | date.unread             |
        """)
    void what_cannot_be_read_is_told_with_what_would_be_right(String typed, String key,
            @Nullable String arguments) {
        assertThat(AHEAD.read(typed)).isInstanceOfSatisfying(DateTyped.Unread.class, unread -> {
            assertThat(unread.key()).isEqualTo(key);
            assertThat(String.join(", ", unread.arguments())).isEqualTo(arguments == null ? "" : arguments);
        });
    }

    @Test
    void words_that_say_more_than_the_date_are_kept() {
        assertThat(verbatim("week 12")).isEqualTo("week 12");
        assertThat(verbatim("na 1 maart 2024")).isEqualTo("na 1 maart 2024");
        assertThat(verbatim("eind november")).isEqualTo("eind november");
        assertThat(verbatim("najaar 2024")).isNull();
        assertThat(verbatim("najaar 2024 (bron: “na de zomer (of later)”)")).isEqualTo("na de zomer (of later)");
    }

    /**
     * Ten times as long takes ten times as long; where a pattern goes back over what it read it takes a hundred times.
     */
    @ParameterizedTest
    @ValueSource(strings = {"9", "1", "-", ".", "a.", ", "})
    void who_types_a_whole_book_is_refused_after_reading_it_once(String piece) {
        assertThat(growth(text -> assertThat(AHEAD.read(text)).isInstanceOf(DateTyped.Unread.class), piece,
                10_000))
                .isLessThan(40);
    }

    @Test
    void a_pattern_that_reads_it_again_from_each_character_would_be_found() {
        Pattern again = Pattern.compile("9+#");
        assertThat(growth(text -> assertThat(again.matcher(text).find()).isFalse(), "9", 1_000)).isGreaterThan(40);
    }

    /** How many times longer ten times the text takes; the best of a few, for a machine with other work. */
    private static double growth(Consumer<String> read, String piece, int length) {
        String shorter = piece.repeat(length / piece.length());
        String longer = shorter.repeat(10);
        long[] best = {Long.MAX_VALUE, Long.MAX_VALUE};
        for (int i = 0; i < 7; i++) {
            best[0] = Math.min(best[0], nanos(read, shorter));
            best[1] = Math.min(best[1], nanos(read, longer));
        }
        return (double) best[1] / best[0];
    }

    private static long nanos(Consumer<String> read, String text) {
        long before = System.nanoTime();
        read.accept(text);
        return System.nanoTime() - before;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        14.00     | 14:00
        14:00 uur | 14:00
        9         | 09:00
        1430      | 14:30
        14u30     | 14:30
        2 pm      | 14:00
        12 am     | 00:00
        """)
    void a_time_alone_is_read(String typed, String time) {
        assertThat(ClockTimes.read(typed).orElseThrow()).hasToString(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25.00", "14.60", "twee uur", "13 pm", "14.00-16.00"})
    void a_time_that_does_not_exist_is_none(String typed) {
        assertThat(ClockTimes.read(typed)).isEmpty();
    }

    private static @Nullable String verbatim(String typed) {
        return ((DateTyped.Read) AHEAD.read(typed)).date().verbatim();
    }
}
