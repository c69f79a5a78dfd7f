package nl.kroniek.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The result, as a table that can be pasted in a note. */
final class Table {

    private final List<String> rows = new ArrayList<>(
            List.of("| What | Measured | Beside | Ratio |", "|---|---|---|---|"));

    /** @param ratio measured divided by the limit beside it */
    void row(String what, String measured, String beside, double ratio) {
        rows.add("| %s | %s | %s | %.2f |".formatted(what, measured, beside, ratio));
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }
}
