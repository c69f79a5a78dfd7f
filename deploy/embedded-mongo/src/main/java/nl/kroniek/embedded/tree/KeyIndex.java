package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that only says which document is where: the collection plans by itself. */
abstract class KeyIndex extends Index<Key> {

    KeyIndex(String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<Key> getPositions(Document query) {
        throw new UnsupportedOperationException();
    }
}
