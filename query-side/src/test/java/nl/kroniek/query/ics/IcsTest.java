package nl.kroniek.query.ics;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class IcsTest {

    @Test
    void a_line_is_folded_at_75_octets_and_no_letter_is_cut() {
        String typed = "é".repeat(40) + "€".repeat(40) + "😀".repeat(20);

        List<String> lines = lines(new Ics().text("SUMMARY", typed));

        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines.stream().skip(1)).allSatisfy(line -> assertThat(line).startsWith(" "));
        assertThat(String.join("", lines.stream().map(line -> line.startsWith(" ") ? line.substring(1) : line)
                .toList())).isEqualTo("SUMMARY:" + typed);
    }

    @Test
    void a_line_of_75_octets_stays_whole_and_one_more_does_not() {
        assertThat(lines(new Ics().text("SUMMARY", "x".repeat(67)))).hasSize(1);
        assertThat(lines(new Ics().text("SUMMARY", "x".repeat(68)))).hasSize(2);
    }

    @Test
    void every_line_ends_in_cr_and_lf() {
        String text = new String(new Ics().put("BEGIN", "VCALENDAR").text("X", "a\nb").bytes(),
                StandardCharsets.UTF_8);

        assertThat(text).isEqualTo("BEGIN:VCALENDAR\r\nX:a\\nb\r\n");
    }

    @Test
    void signs_that_mean_something_are_escaped_and_control_characters_left_out() {
        assertThat(lines(new Ics().text("X", "a;b,c\\d\u0007\r\ne"))).containsExactly("X:a\\;b\\,c\\\\d\\ne");
        assertThat(lines(new Ics().texts("X", List.of("a,b", "c")))).containsExactly("X:a\\,b,c");
        assertThat(lines(new Ics().put("URL", "http://x/\r\nATTENDEE:y"))).containsExactly("URL:http://x/ATTENDEE:y");
    }

    @Property(tries = 300)
    void whatever_is_typed_comes_back_from_another_reader(@ForAll @StringLength(max = 200) String typed) {
        String plain = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .replaceAll("[\\ud800-\\udfff]", "?").strip();
        Ics ics = new Ics().put("BEGIN", "VCALENDAR").put("VERSION", "2.0").put("BEGIN", "VEVENT")
                .text("SUMMARY", "-" + plain + "-").put("END", "VEVENT").put("END", "VCALENDAR");

        var read = Biweekly.parse(new String(ics.bytes(), StandardCharsets.UTF_8)).first();

        assertThat(read.getEvents().getFirst().getSummary().getValue().replace("\r\n", "\n"))
                .isEqualTo("-" + plain + "-");
    }

    private static List<String> lines(Ics ics) {
        return List.of(new String(ics.bytes(), StandardCharsets.UTF_8).split("\r\n"));
    }
}
