package nl.kroniek.events;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.events.body.AttendanceMinimum;
import nl.kroniek.events.invitation.AnswerFigures;
import nl.kroniek.events.invitation.Outlook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures say: every line has beside it the figure, one further, at which it says something else. */
class OutlookTest {

    @ParameterizedTest(name = "{0} invited, {1} come, {2} do not, {3} perhaps, minimum {4}, closed {5}: {6}")
    @CsvSource(textBlock = """
        10, 0,  0, 0,   , false, NO_MINIMUM
        10, 0, 10, 0,   , true,  NO_MINIMUM
        10, 6,  4, 0,  6, false, REACHED
        10, 6,  4, 0,  6, true,  REACHED
        10, 5,  4, 0,  6, false, REACHABLE
        10, 5,  4, 1,  6, true,  MISSED
        10, 5,  5, 0,  6, false, UNREACHABLE
        10, 0,  5, 0,  6, false, UNREACHABLE
        10, 0,  4, 6,  6, false, REACHABLE
        10, 5,  5, 0,  6, true,  UNREACHABLE
        10, 0,  0, 0,  6, true,  MISSED
        5,  0,  0, 0,  6, false, TOO_FEW_INVITED
        5,  0,  1, 0,  6, false, TOO_FEW_INVITED
        5,  5,  0, 0,  6, true,  MISSED
        6,  0,  1, 0,  6, false, UNREACHABLE
        10, 0,  0, 0,  0, false, REACHED
        """)
    void figures_say_whether_the_minimum_is_within_reach(int invited, int accepted, int declined, int tentative,
            Integer minimum, boolean closed, Outlook says) {
        var figures = new AnswerFigures(invited, accepted, declined, tentative, invited - accepted - declined
                - tentative, minimum);
        assertThat(figures.outlook(closed)).isEqualTo(says);
    }

    @Test
    void somebody_is_told_only_when_too_few_come() {
        assertThat(java.util.Arrays.stream(Outlook.values()).filter(Outlook::isLow)).containsExactly(
                Outlook.UNREACHABLE,
                Outlook.MISSED);
    }

    @ParameterizedTest(name = "{0}/{1} of {3}, more {2}: {4}")
    @CsvSource({"1, 2, true, 10, 6", "1, 2, true, 11, 6", "1, 2, false, 10, 5", "1, 2, false, 11, 6",
            "2, 3, false, 10, 7", "2, 3, false, 9, 6", "1, 2, true, 0, 1", "1, 1, false, 10, 10"})
    void a_share_counts_the_members_of_the_moment(int parts, int of, boolean more, int members, int number) {
        assertThat(new AttendanceMinimum.ShareOfMembers(parts, of, more).among(() -> members, () -> 1000))
                .isEqualTo(number);
        assertThat(new AttendanceMinimum.ShareOfSeats(parts, of, more).among(() -> 1000, () -> members))
                .isEqualTo(number);
        assertThat(new AttendanceMinimum.Fixed(4).among(() -> members, () -> members)).isEqualTo(4);
    }
}
