package nl.kroniek.query.live;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.view.Parked;
import nl.kroniek.query.view.View;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The views in MongoDB, one collection for each generation; people read the live one. The rows of an association are
 * kept in memory as long as nothing happens.
 */
public final class LiveViews implements ViewReader {

    /** How rebuilds are kept; those that were switched to say which generation is live. */
    public static final String REBUILDS = "view_rebuilds";

    private static final int SWITCHES_IN_A_READ = 5;

    private record Place(Generation<?> generation, AssociationId association) {}

    private record Remembered(long position, List<?> rows) {}

    private final MongoDatabase database;
    private final LiveGenerations generations;
    private final Map<Place, Remembered> memory = new ConcurrentHashMap<>();
    private volatile Runnable hurry = () -> {};

    public LiveViews(MongoDatabase database) {
        this.database = database.withWriteConcern(WriteConcern.MAJORITY).withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.generations = new LiveGenerations(this.database.getCollection(REBUILDS));
        look();
    }

    /** What makes the processors look at the log now. */
    void hurriedBy(Runnable look) {
        hurry = look;
    }

    @Override
    public void hurry() {
        hurry.run();
    }

    /** The generation that people read, as far as this process knows. */
    public <R> Generation<R> live(View<R> view) {
        return generations.of(view);
    }

    /** Asks which generations are live; whether that changed. */
    public boolean look() {
        boolean switched = generations.look();
        if (switched) {
            memory.keySet().removeIf(place -> !place.generation().equals(live(place.generation().view())));
        }
        return switched;
    }

    @Override
    public long position(View<?> view) {
        return progression(view).position();
    }

    @Override
    public Set<AssociationId> associations(View<?> view) {
        return progression(view).associations().keySet();
    }

    @Override
    public <R> List<R> of(View<R> view, AssociationId association) {
        for (int i = 0; i < SWITCHES_IN_A_READ; i++) {
            var rows = rows(live(view), association);
            if (rows != null) {
                return rows;
            }
        }
        throw new IllegalStateException("the view " + view.name() + " is switched faster than it can be read");
    }

    /** The rows of one generation; see {@link StoredRows}. */
    public <R> StoredRows<R> stored(Generation<R> generation) {
        return new StoredRows<>(generation, collection(generation));
    }

    <R> ViewBatch<R> batch(Generation<R> generation, Set<String> blocked) {
        return new ViewBatch<>(generation.view(), collection(generation), blocked);
    }

    @Override
    public List<Parked> parked(View<?> view) {
        return progression(view).parked();
    }

    /** Null when the generation was dropped meanwhile: what was read of it may be half. */
    @SuppressWarnings("unchecked")
    private <R> @Nullable List<R> rows(Generation<R> generation, AssociationId association) {
        // The position first: rows may be newer than it says, never older.
        var stored = stored(generation);
        var progression = stored.progression();
        long position = progression.associations().getOrDefault(association, -1L);
        var place = new Place(generation, association);
        var known = memory.get(place);
        if (known == null || known.position() != position) {
            known = new Remembered(position, stored.of(association));
            if (isLeft(generation, stored.progression())) {
                return null;
            }
            memory.put(place, known);
        }
        return (List<R>) known.rows();
    }

    private Progression progression(View<?> view) {
        var generation = live(view);
        var found = stored(generation).progression();
        return isLeft(generation, found) ? stored(live(view)).progression() : found;
    }

    /** Nothing there: either nothing was recorded yet, or people read another generation and this one was dropped. */
    private boolean isLeft(Generation<?> generation, Progression found) {
        if (found.begun()) {
            return false;
        }
        look();
        return !live(generation.view()).equals(generation);
    }

    private MongoCollection<Document> collection(Generation<?> generation) {
        return database.getCollection(generation.collection());
    }
}
