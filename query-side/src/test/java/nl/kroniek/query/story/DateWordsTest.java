package nl.kroniek.query.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import nl.kroniek.events.EdtfDates;
import nl.kroniek.events.VagueDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private final Wording dutch = new Wording(nobody -> Optional.empty(), Locale.of("nl"));
    private final Wording english = new Wording(nobody -> Optional.empty(), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2023-09-21     | donderdag 21 september 2023   | op 21 september 2023  | Thursday 21 September 2023",
            "2023-05        | mei 2023, dag niet vermeld    | in mei 2023           | May 2023, day not stated",
            "2023-34        | tweede kwartaal 2023          | in het tweede kwartaal 2023 | second quarter of 2023",
            "2023-21        | voorjaar 2023                 | in het voorjaar 2023      | spring of 2023",
            "2023-23        | najaar 2023                   | in het najaar 2023        | autumn of 2023",
            "2023-24        | winter 2023                   | in de winter 2023        | winter of 2023",
            "2023-40        | eerste helft 2023             | in de eerste helft 2023  | first half of 2023",
            "2023-41        | tweede helft 2023             | in de tweede helft 2023  | second half of 2023",
            "2023           | 2023                          | in 2023               | 2023",
            "2022/2023      | 2022 tot en met 2023          | 2022 tot en met 2023  | 2022 to 2023",
            "2023-02-03/2023-02-05 | 3 tot en met 5 februari 2023 | 3 tot en met 5 februari 2023 | 3 to 5 February 2023",
            "2023-01-30/2023-02-05 | 30 januari tot en met 5 februari 2023 | 30 januari tot en met 5 februari 2023 | 30 January to 5 February 2023",
            "2023-12-30/2024-01-05 | 30 december 2023 tot en met 5 januari 2024 | 30 december 2023 tot en met 5 januari 2024 | 30 December 2023 to 5 January 2024",
            "2023-10-03/..  | vanaf 3 oktober 2023          | vanaf 3 oktober 2023  | from 3 October 2023",
            "../2023-05-23  | bekend op 23 mei 2023, begin niet vermeld | bekend op 23 mei 2023, begin niet vermeld | known on 23 May 2023, start not stated",
            "unknown        | datum niet bekend             | op een dag die niet bekend is | date not known"})
    void a_date_is_said_as_precisely_as_it_is_known(String edtf, String full, String phrase, String inEnglish) {
        VagueDate date = EdtfDates.parse(edtf);
        assertThat(dutch.full(date)).isEqualTo(full);
        assertThat(dutch.when(date)).isEqualTo(phrase);
        assertThat(english.full(date)).isEqualTo(inEnglish);
    }

    @Test
    void the_words_of_the_source_are_shown_where_they_add_something() {
        assertThat(dutch.full(EdtfDates.parse("unknown").as("nog te plannen")))
                .isEqualTo("datum niet bekend (bron: “nog te plannen”)");
        assertThat(dutch.full(EdtfDates.parse("2023-23").as("Najaar 2023"))).isEqualTo("najaar 2023");
        assertThat(dutch.full(EdtfDates.parse("2023-11-07").as("7/11"))).isEqualTo("dinsdag 7 november 2023");
    }

    @Test
    void a_clock_time_follows_the_day() {
        assertThat(dutch.full(EdtfDates.parse("2023-09-21").at(LocalTime.of(9, 5))))
                .isEqualTo("donderdag 21 september 2023, 09.05 uur");
    }
}
