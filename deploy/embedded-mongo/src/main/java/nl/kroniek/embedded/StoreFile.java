package nl.kroniek.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file that holds everything, and what happens to it as a whole: opened, compacted, closed. It grows by tens of
 * kilobytes a commit and only a copy makes it small again, so a copy is made at stop, and at start when the last stop
 * was not a clean one.
 */
final class StoreFile {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFile.class);

    private final Path directory;
    private final Path file;
    private final Path unclean;

    StoreFile(Path directory) {
        this.directory = directory;
        this.file = directory.resolve("kroniek.mv.db");
        this.unclean = directory.resolve("kroniek.running");
    }

    MVStore open() {
        try {
            Files.deleteIfExists(copy());
            if (Files.exists(file) && Files.exists(unclean)) {
                compact();
            }
            MVStore store = builder().fileName(file.toString()).open();
            try {
                Format.check(store, file);
            } catch (StoreUnusableException e) {
                store.closeImmediately();
                throw e;
            }
            Files.writeString(unclean, "A process uses this store, or stopped without closing it.\n");
            return store;
        } catch (MVStoreException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw new StoreUnusableException("The store " + file + " cannot be opened (" + e + ").", e);
        }
    }

    /** All is on disk afterwards, in a file as small as it can be. */
    void close(MVStore store) {
        store.close(0);
        try {
            compact();
            Files.deleteIfExists(unclean);
        } catch (IOException | MVStoreException e) {
            LOG.warn("The store {} is whole but could not be made smaller", file, e);
        }
    }

    /** H2's own compaction renames the copy before it is on disk; a power cut then could leave neither. */
    private void compact() throws IOException {
        long before = Files.size(file);
        MVStore.compact(file.toString(), copy().toString(), true, null);
        force(copy());
        Files.move(copy(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(directory);
        LOG.debug("store compacted from {} to {} bytes", before, Files.size(file));
    }

    private static void force(Path path) throws IOException {
        boolean directory = Files.isDirectory(path);
        try (FileChannel channel = FileChannel.open(path,
                directory ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private Path copy() {
        return file.resolveSibling(file.getFileName() + ".copy");
    }

    private StoreUnusableException damaged(MVStoreException e) {
        return new StoreUnusableException("The store " + file + " is damaged and was left as it is (" + e.getMessage()
                + "). Restore it from a backup, or start with an empty directory.", e);
    }

    /** Nothing is written but when we say so: a half written document must not reach the disk by a timer. */
    static MVStore.Builder builder() {
        return new MVStore.Builder().autoCommitDisabled().autoCommitBufferSize(0);
    }
}
