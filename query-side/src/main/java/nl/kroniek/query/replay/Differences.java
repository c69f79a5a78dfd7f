package nl.kroniek.query.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.live.StoredView.StoredRow;
import nl.kroniek.query.replay.Difference.Sort;
import nl.kroniek.query.view.Row;

/** Lays the rows of a replay beside those of the live view. */
final class Differences {

    private record Place(AssociationId association, String row) {}

    private Differences() {}

    static <R> List<Difference> between(Collection<Row<R>> replayed, List<StoredRow<R>> live) {
        var found = new LinkedHashMap<Place, List<StoredRow<R>>>();
        live.forEach(stored -> found.computeIfAbsent(place(stored.row()), place -> new ArrayList<>()).add(stored));
        var differences = new ArrayList<Difference>();
        for (Row<R> expected : replayed) {
            var place = place(expected);
            var here = found.remove(place);
            if (here == null) {
                differences.add(difference(Sort.MISSING, place));
            } else {
                compare(place, expected, here, differences);
            }
        }
        found.keySet().forEach(place -> differences.add(difference(Sort.EXTRA, place)));
        return differences;
    }

    private static <R> void compare(Place place, Row<R> expected, List<StoredRow<R>> here, List<Difference> into) {
        here.stream().map(StoredRow::row).filter(row -> !row.equals(expected)).findFirst()
                .ifPresent(row -> into.add(new Difference(Sort.CHANGED, place.association(), place.row(),
                        FieldDifferences.between(row, expected))));
        if (here.size() > 1 || !here.getFirst().key().equals(place.association().value() + "/" + place.row())) {
            into.add(difference(Sort.DOUBLED, place));
        }
    }

    private static Place place(Row<?> row) {
        return new Place(row.association(), row.id());
    }

    private static Difference difference(Sort sort, Place place) {
        return new Difference(sort, place.association(), place.row(), List.of());
    }
}
