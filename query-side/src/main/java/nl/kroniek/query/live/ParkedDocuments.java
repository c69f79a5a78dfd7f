package nl.kroniek.query.live;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.view.Parked;
import org.bson.Document;

/** What was set apart, as it stands in the position documents of {@link Progression}. */
final class ParkedDocuments {

    private static final String FIELD = "parked";

    private ParkedDocuments() {}

    static void write(Parked parked, Document set) {
        set.append(FIELD + "." + parked.position(), new Document("association", parked.association().value())
                .append("aggregate", parked.aggregate()).append("type", parked.type())
                .append("cause", parked.cause()));
    }

    /** After a split or a merge the same may stand in two documents. */
    static List<Parked> in(Collection<Document> documents) {
        var found = new TreeMap<Long, Parked>();
        for (Document document : documents) {
            document.get(FIELD, new Document()).forEach(
                    (position, each) -> found.put(Long.valueOf(position),
                            read((Document) each, Long.parseLong(position))));
        }
        return List.copyOf(found.values());
    }

    private static Parked read(Document document, long position) {
        return new Parked(new AssociationId(document.getString("association")), document.getString("aggregate"),
                position, document.getString("type"), document.getString("cause"));
    }
}
