package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a query finds, in the order of the tree, read when asked for: no more than a page of it is ever in memory. */
final class FoundDocuments extends AbstractCursor {

    /** A reply must stay well below what a driver accepts (48 MB). */
    private static final int LARGEST_PAGE = 16 * 1024 * 1024;

    private final TreeScan<byte[]> scan;
    private final Predicate<Document> matches;
    private final UnaryOperator<List<Document>> project;
    private int skip;
    private int left;
    private boolean empty;

    FoundDocuments(long id, TreeScan<byte[]> scan, Predicate<Document> matches, UnaryOperator<List<Document>> project,
            int skip, int limit) {
        super(id);
        this.scan = scan;
        this.matches = matches;
        this.project = project;
        this.skip = skip;
        this.left = limit > 0 ? limit : Integer.MAX_VALUE;
    }

    @Override
    public synchronized boolean isEmpty() {
        return empty;
    }

    /** At most this many (zero: as many as there are); fewer when they are large, none only at the end. */
    @Override
    public synchronized List<Document> takeDocuments(int numberToReturn) {
        int most = Math.min(left, numberToReturn > 0 ? numberToReturn : Integer.MAX_VALUE);
        boolean paged = numberToReturn > 0;
        List<Document> page = new ArrayList<>();
        long[] size = {0};
        empty = true;
        scan.walk((key, bytes) -> {
            boolean full = page.size() >= most || paged && !page.isEmpty() && size[0] + bytes.length > LARGEST_PAGE;
            if (full) {
                empty = page.size() >= left;
                return false;
            }
            Document document = BsonBytes.decode(bytes);
            if (matches.test(document) && skip-- <= 0) {
                page.add(document);
                size[0] += bytes.length;
            }
            return page.size() < left;
        });
        left -= page.size();
        return project.apply(page);
    }
}
