package nl.kroniek.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDatesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        2023-09-21,      2023-09-21, 2023-09-21, DAY
        2023-05,         2023-05-01, 2023-05-31, MONTH
        2024-02,         2024-02-01, 2024-02-29, MONTH
        2023-33,         2023-01-01, 2023-03-31, QUARTER
        2023-36,         2023-10-01, 2023-12-31, QUARTER
        2023-21,         2023-03-01, 2023-05-31, SEASON
        2023-23,         2023-09-01, 2023-11-30, SEASON
        2023-24,         2023-12-01, 2024-02-29, SEASON
        2023-40,         2023-01-01, 2023-06-30, HALF_YEAR
        2023-41,         2023-07-01, 2023-12-31, HALF_YEAR
        2023,            2023-01-01, 2023-12-31, YEAR
        2022/2023,       2022-01-01, 2023-12-31, INTERVAL
        2023-06-01/..,   2023-06-01,           , AFTER
        ../2023-05-23,             , 2023-05-23, BEFORE
        unknown,                   ,           , UNKNOWN
        """)
    void a_date_is_read_as_precisely_as_it_is_written(String text, LocalDate from, LocalDate to, Precision precision) {
        assertThat(EdtfDates.parse(text)).isEqualTo(new VagueDate(from, to, precision, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-31", "2023-13", "2023-00", "2023-09-00", "21-09-2023", "", "2024/2023", "../..",
            "/",
            "2023-9-1", "2023-99-99"})
    void what_does_not_exist_is_refused_in_words(String text) {
        assertThatThrownBy(() -> EdtfDates.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"");
    }

    @Test
    void a_vague_date_may_lie_in_any_period_it_touches() {
        VagueDate autumn = EdtfDates.parse("2023-23");
        assertThat(autumn.mayLieWithin(LocalDate.of(2023, 11, 30), LocalDate.of(2023, 12, 31))).isTrue();
        assertThat(autumn.mayLieWithin(LocalDate.of(2023, 12, 1), LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(VagueDate.unknown().mayLieWithin(LocalDate.MIN, LocalDate.MIN)).isTrue();
        assertThat(autumn.year()).isEqualTo(2023);
        assertThat(EdtfDates.parse("2023-24").year()).isNull();
    }
}
