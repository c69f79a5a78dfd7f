package nl.kroniek.embedded;

import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Which layout a store has. One that we do not know is refused and left alone, never converted by guessing. */
final class Format {

    private static final String MAP = "kroniek.format";
    private static final String VERSION = "1";

    private Format() {}

    static void check(MVStore store, Path file) {
        if (store.getMapNames().isEmpty()) {
            return; // nothing in it yet
        }
        if (!store.hasMap(MAP)) {
            throw new StoreUnusableException("The store " + file
                    + " was not made by this server and was left as it is; start with an empty directory.", null);
        }
        MVMap<String, String> format = store.openMap(MAP);
        String version = format.get("version");
        if (!VERSION.equals(version)) {
            throw new StoreUnusableException("The store " + file + " has format " + version
                    + " and this server reads format " + VERSION + "; use the release that wrote it.", null);
        }
    }

    static void mark(MVStore store) {
        MVMap<String, String> format = store.openMap(MAP);
        format.putIfAbsent("version", VERSION);
    }
}
