package nl.kroniek.query.remark.remarks;

import static java.util.Comparator.comparing;

import java.util.List;

/** The remarks of one association as they stand at one position, by first source line. */
public final class Remarks {

    private final List<RemarkEntry> entries;

    public Remarks(List<RemarkEntry> rows) {
        entries = rows.stream().sorted(comparing(
                (RemarkEntry remark) -> remark.lines().isEmpty() ? Integer.MAX_VALUE : remark.lines().getFirst())
                .thenComparing(remark -> remark.id().value())).toList();
    }

    /** Retracted ones included. */
    public List<RemarkEntry> all() {
        return entries;
    }

    /** What stands of the thing with this id. */
    public List<RemarkEntry> about(String id) {
        return entries.stream().filter(remark -> remark.stands() && remark.about().value().equals(id)).toList();
    }
}
