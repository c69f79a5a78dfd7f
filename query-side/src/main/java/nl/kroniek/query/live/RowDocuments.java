package nl.kroniek.query.live;

import java.util.Map;
import nl.kroniek.events.AssociationId;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.query.view.Row;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows as documents: {@code {_id: "<association>/<row id>", association, id, position, row}}. All rows of an
 * association are one range of {@code _id}, so they are read without another index.
 */
final class RowDocuments<R> {

    private static final JsonMapper JSON = EventJson.mapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private final Class<R> type;

    RowDocuments(Class<R> type) {
        this.type = type;
    }

    static String key(AssociationId association, String id) {
        return association.value() + "/" + id;
    }

    /** The first key after all those of the association: a slash is followed by a nought. */
    static String end(AssociationId association) {
        return association.value() + "0";
    }

    Document write(Row<R> row) {
        return new Document("_id", key(row.association(), row.id())).append("association", row.association().value())
                .append("id", row.id()).append("position", row.position())
                .append("row", new Document(JSON.convertValue(row.value(), MAP)));
    }

    Row<R> read(Document document) {
        return new Row<>(new AssociationId(document.getString("association")), document.getString("id"),
                document.getLong("position"), JSON.convertValue(document.get("row"), type));
    }
}
