package nl.kroniek.query.view;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.RemarkId;
import nl.kroniek.events.remark.RemarkRetracted;

/** A view that counts retractions, and cannot take those that say so; and its events. */
public final class PoisonedView {

    /** One row for each remark and one for all. */
    public record Count(int number) {}

    public static final String POISON = "gif";
    public static final AssociationId US = new AssociationId("ons");

    /** Changes two rows, and fails between them. */
    public static final View<Count> VIEW = new View<>("poisoned", Count.class,
            List.of(new View.Part<>(RemarkRetracted.class, (event, moment, rows) -> {
                count(rows, "all");
                if (event.reason().equals(POISON)) {
                    throw new IllegalStateException("what people typed: " + event.reason());
                }
                count(rows, event.remark().value());
            })));

    private PoisonedView() {}

    private static void count(Rows<Count> rows, String id) {
        rows.put(id, new Count(rows.find(id).map(Count::number).orElse(0) + 1));
    }

    public static RemarkRetracted retracted(String remark, String reason) {
        return new RemarkRetracted(US, new RemarkId("rmk-" + remark), reason);
    }
}
