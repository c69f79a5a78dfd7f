package nl.kroniek.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A MongoDB server in this process, on the loopback address and a free port. Writes to durable collections are on disk
 * before they are answered; see {@code docs/promises.md} for what is promised and what is not.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final String DATABASE = "kroniek";

    private final @Nullable DirectoryLock lock;
    private final @Nullable StoreFile file;
    private final MVStore store;
    private final IntervalCommits commits;
    private final MongoServer server;
    private final int port;
    private boolean closed;

    private EmbeddedMongo(EmbeddedMongoSettings settings, DiskOf diskOf) {
        Path directory = settings.directory();
        lock = directory == null ? null : DirectoryLock.take(directory);
        try {
            file = directory == null ? null : new StoreFile(directory);
            store = file == null ? StoreFile.builder().open() : file.open();
            Durability durability = new Durability(diskOf.disk(store));
            server = new MongoServer(new CrashSafeBackend(store, settings, durability));
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, settings.workers());
            commits = new IntervalCommits(durability, settings.commitOthersEvery());
            port = server.getLocalAddress().getPort();
        } catch (RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /** How a store is brought to disk; tests replace it. */
    @FunctionalInterface
    interface DiskOf {
        Disk disk(MVStore store);
    }

    /**
     * Starts on the store in this directory, which is made when it is not there.
     *
     * @throws StoreUnusableException when another process uses the directory, or the store is damaged or of another
     *         format; its message is a sentence for people
     */
    public static EmbeddedMongo start(Path directory) {
        return start(EmbeddedMongoSettings.in(directory));
    }

    /** As {@link #start(Path)}, with everything said. */
    public static EmbeddedMongo start(EmbeddedMongoSettings settings) {
        return start(settings, Disk::of);
    }

    /** Keeps nothing: for tests. */
    public static EmbeddedMongo inMemory() {
        return start(EmbeddedMongoSettings.memoryOnly());
    }

    static EmbeddedMongo start(EmbeddedMongoSettings settings, DiskOf diskOf) {
        return new EmbeddedMongo(settings, diskOf);
    }

    /** What a driver connects to, for example {@code mongodb://127.0.0.1:40123/kroniek}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/" + DATABASE;
    }

    public int port() {
        return port;
    }

    /** Stops answering, brings everything to disk and makes the file small. Close your clients first. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.shutdownNow();
        commits.close();
        if (file != null) {
            file.close(store);
        } else {
            store.closeImmediately();
        }
        if (lock != null) {
            lock.close();
        }
    }
}
