package nl.kroniek.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class NetherlandsTest {

    @Test
    void after_midnight_it_is_the_next_day_though_the_machine_is_on_another_clock() {
        assertThat(Netherlands.today(utc("2023-07-14T21:59:59Z"))).isEqualTo(LocalDate.of(2023, 7, 14));
        assertThat(Netherlands.today(utc("2023-07-14T22:00:00Z"))).isEqualTo(LocalDate.of(2023, 7, 15));
    }

    @Test
    void in_winter_the_clock_is_one_hour_ahead_and_in_summer_two() {
        assertThat(Netherlands.now(utc("2023-01-14T12:00:00Z"))).isEqualTo(LocalDateTime.of(2023, 1, 14, 13, 0));
        assertThat(Netherlands.now(utc("2023-07-14T12:00:00Z"))).isEqualTo(LocalDateTime.of(2023, 7, 14, 14, 0));
    }

    private static Clock utc(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    }
}
