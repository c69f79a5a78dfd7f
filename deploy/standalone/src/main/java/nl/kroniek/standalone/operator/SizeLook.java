package nl.kroniek.standalone.operator;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;

/** The file of the embedded server grows with every write and is made small only when it stops. */
record SizeLook(Path store, MongoDatabase database) {

    private static final long SMALL = 256L << 20;
    private static final int TIMES = 10;

    List<Ailment> look() {
        try {
            long file = Files.exists(store) ? Files.size(store) : 0;
            if (file < SMALL) {
                return List.of();
            }
            long data = data();
            return file < data * TIMES
                    ? List.of()
                    : List.of(Ailment.of("store-much-larger", store, file >> 20, (data >> 20) + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long data() {
        long bytes = 0;
        for (String name : database.listCollectionNames().into(new ArrayList<>())) {
            try (MongoCursor<RawBsonDocument> all = database.getCollection(name, RawBsonDocument.class).find()
                    .batchSize(256).cursor()) {
                while (all.hasNext()) {
                    bytes += all.next().getByteBuffer().remaining();
                }
            }
        }
        return bytes;
    }
}
