package nl.kroniek.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kroniek.embedded.tree.Visits;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB server in this process, on the loopback address and a free port. Writes to durable collections are on disk
 * before they are answered; see {@code docs/promises.md} for what is promised and what is not.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String DATABASE = "kroniek";

    private final Deque<Runnable> closing = new ArrayDeque<>();
    private final Visits visits = new Visits();
    private final InetSocketAddress address;

    private EmbeddedMongo(EmbeddedMongoSettings settings, UnaryOperator<Disk> watched) {
        try {
            Path directory = settings.directory();
            MVStore store;
            Disk disk;
            if (directory == null) {
                store = StoreFile.builder().open();
                disk = Disk.memory(store);
                closing.push(store::closeImmediately);
            } else {
                closing.push(DirectoryLock.take(directory)::close);
                AddressFile.in(directory).close();
                StoreFile file = StoreFile.open(directory);
                store = file.store();
                disk = file.disk();
                closing.push(file::close);
            }
            Durability durability = new Durability(watched.apply(disk));
            closing.push(new IntervalCommits(durability, settings.commitOthersEvery())::close);
            MongoServer server = new MongoServer(new CrashSafeBackend(store, settings, durability, visits));
            closing.push(server::shutdownNow);
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, settings.workers());
            address = server.getLocalAddress();
            if (directory != null) {
                AddressFile said = AddressFile.in(directory);
                said.write(uri());
                closing.push(said::close);
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
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
        return start(settings, UnaryOperator.identity());
    }

    /**
     * The address of the server that another process runs on this directory, for who wants to read beside it.
     *
     * @return absent when no process uses the directory
     * @throws StoreUnusableException when one does and cannot be reached yet; its message is a sentence for people
     */
    public static Optional<String> running(Path directory) {
        if (!DirectoryLock.isTaken(directory)) {
            return Optional.empty();
        }
        return Optional.of(AddressFile.in(directory).read().orElseThrow(() -> new StoreUnusableException(
                "The data directory " + directory
                        + " is in use by a process that starts or stops; try again in a moment.",
                null)));
    }

    /** Keeps nothing: for tests. */
    public static EmbeddedMongo inMemory() {
        return start(EmbeddedMongoSettings.memoryOnly());
    }

    /** With something between the server and its disk: tests watch it, hold it, break it or take it out. */
    static EmbeddedMongo start(EmbeddedMongoSettings settings, UnaryOperator<Disk> watched) {
        return new EmbeddedMongo(settings, watched);
    }

    /** What a driver connects to, for example {@code mongodb://127.0.0.1:40123/kroniek}. */
    public String uri() {
        return "mongodb://127.0.0.1:" + port() + "/" + DATABASE;
    }

    /** The port on the loopback address. */
    public int port() {
        return address.getPort();
    }

    InetSocketAddress address() {
        return address;
    }

    /** Entries that queries looked at so far, for tests that must see a scan. */
    long visited() {
        return visits.total();
    }

    /** Stops answering, brings everything to disk and makes the file small. Close your clients first. */
    @Override
    public synchronized void close() {
        while (!closing.isEmpty()) {
            try {
                closing.pop().run();
            } catch (RuntimeException e) {
                LOG.warn("The embedded server did not stop cleanly", e); // the rest must still be let go
            }
        }
    }
}
