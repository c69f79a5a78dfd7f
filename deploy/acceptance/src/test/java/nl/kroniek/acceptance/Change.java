package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A change of exactly one command of the sample.
 *
 * @param where what tells the line of that command from all others
 * @param was what stands in that line once
 * @param is what stands there instead
 */
record Change(String where, String was, String is) {

    /** The command is not given: its line becomes a heading. */
    static Change without(String where) {
        return new Change(where, "{" + where, "# {" + where);
    }

    /** @throws AssertionError when this is not about exactly one place in one command */
    List<String> in(List<String> lines) {
        assertThat(lines.stream().filter(line -> line.contains(where)).toList()).as(where).hasSize(1).first()
                .matches(line -> line.split(Pattern.quote(was), -1).length == 2, "has once: " + was);
        return lines.stream().map(line -> line.contains(where) ? line.replace(was, is) : line).toList();
    }
}
