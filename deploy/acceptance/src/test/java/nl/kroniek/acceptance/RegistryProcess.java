package nl.kroniek.acceptance;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Kroniek as its users start it: a Java process with its own data directory. It says its address and its demo accounts
 * on standard output, and that is all this class listens to.
 */
final class RegistryProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ADDRESS = "address ";
    private static final String SETUP = "setup ";
    private static final String ACCOUNT = "account ";

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private final Map<String, String> accounts;
    private final CountDownLatch ready = new CountDownLatch(1);
    private volatile @Nullable URI address;

    private RegistryProcess(Process process, Map<String, String> accounts) {
        this.process = process;
        this.accounts = accounts;
        // A platform thread: reading a pipe keeps the carrier of a virtual one, and there are as few of those as cores.
        Thread.ofPlatform().daemon().start(this::listen);
    }

    /** Starts on that directory and waits until it is ready. */
    static RegistryProcess start(Path data, String... words) {
        return start(data, new ConcurrentHashMap<>(), words);
    }

    /** Starts again on the same directory: the passwords were said the first time only. */
    static RegistryProcess again(RegistryProcess before, Path data, String... words) {
        return start(data, before.accounts, words);
    }

    private static RegistryProcess start(Path data, Map<String, String> accounts, String... words) {
        return ready(launch(data, accounts, words));
    }

    /** Starts on a MongoDB of ours instead of the embedded one, so that a test can reach behind its back. */
    static RegistryProcess onDatabase(String uri, String... words) {
        return ready(launch(Map.of("KRONIEK_MONGODB_URI", uri, "KRONIEK_CHECKPOINTS_KEY_FILE",
                Registries.directory().resolve("checkpoint.key").toString()), new ConcurrentHashMap<>(), words));
    }

    /** Starts with these settings beside its directory, as the environment names them. */
    static RegistryProcess with(Map<String, String> settings, Path data, String... words) {
        return ready(launch(beside(data, settings), new ConcurrentHashMap<>(), words));
    }

    /** The same again: the passwords were said the first time only. */
    static RegistryProcess againWith(RegistryProcess before, Map<String, String> settings, Path data, String... words) {
        return ready(launch(beside(data, settings), before.accounts, words));
    }

    /** Starts where the year 2023 lies already, whose passwords were said when it was brought in. */
    static RegistryProcess filled(Map<String, String> accounts, Map<String, String> settings) {
        return ready(launch(settings, accounts, "run"));
    }

    private static Map<String, String> beside(Path data, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("KRONIEK_DATA", data.toString());
        return environment;
    }

    private static RegistryProcess ready(RegistryProcess registry) {
        registry.awaitReady();
        return registry;
    }

    /** Starts on our MongoDB without waiting. */
    static RegistryProcess launchOnDatabase(String uri, String... words) {
        return launch(Map.of("KRONIEK_MONGODB_URI", uri), new ConcurrentHashMap<>(), words);
    }

    /** Starts again on our MongoDB: the passwords were said the first time only. */
    static RegistryProcess againOnDatabase(RegistryProcess before, String uri, String... words) {
        return ready(launch(Map.of("KRONIEK_MONGODB_URI", uri), before.accounts, words));
    }

    /** Starts without waiting. */
    static RegistryProcess launch(Path data, Map<String, String> accounts, String... words) {
        return launch(Map.of("KRONIEK_DATA", data.toString()), accounts, words);
    }

    /** Starts with these settings, as the environment names them, without waiting. */
    static RegistryProcess launch(Map<String, String> where, Map<String, String> accounts, String... words) {
        List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx768m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        line.addAll(FilledData.loadedClasses(where));
        line.addAll(List.of("-cp", classPath(), "nl.kroniek.standalone.Kroniek"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().putAll(Map.of("SERVER_PORT", "0", "KRONIEK_SAMPLES", Sample.DIRECTORY.toString(),
                Figures.SETTING, Figures.TOKEN_FILE.toString()));
        builder.environment().putAll(where);
        try {
            return new RegistryProcess(builder.start(), accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ours, without what only the HTML checker brings (a Jetty on the class path changes what Boot chooses) and without
     * these tests (Java keeps no archive of classes when a directory is among them).
     */
    static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("/nu/validator/") && !entry.contains("/org/eclipse/jetty/")
                        && !entry.matches(".*[/\\\\]test-classes[/\\\\]?"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hear(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    private synchronized void hear(String line) {
        output.add(line);
        if (line.startsWith(ACCOUNT)) {
            String[] words = line.substring(ACCOUNT.length()).split(" ");
            accounts.put(words[0], words[1]);
        }
        if (line.startsWith(ADDRESS)) {
            address = URI.create(line.substring(ADDRESS.length()));
            ready.countDown();
        }
    }

    private void awaitReady() {
        try {
            if (!ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || address == null) {
                process.destroyForcibly();
                throw new AssertionError("the registry did not start:\n" + String.join("\n", output()));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has said such a line. */
    void await(Predicate<String> line) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (output().stream().noneMatch(line)) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new AssertionError("it never said so:\n" + String.join("\n", output()));
            }
            Thread.sleep(20);
        }
    }

    synchronized List<String> output() {
        return List.copyOf(output);
    }

    /** Name to password, as they were said. */
    Map<String, String> accounts() {
        return Map.copyOf(accounts);
    }

    Client as(String account) {
        String password = accounts.get(account);
        if (password == null) {
            throw new IllegalStateException("no account " + account + " in:\n" + String.join("\n", output()));
        }
        return new Client(address(), account, password);
    }

    URI address() {
        URI here = address;
        if (here == null) {
            throw new IllegalStateException("no address in:\n" + String.join("\n", output()));
        }
        return here;
    }

    /** The link that an empty registry says, by which one makes the first account. */
    URI setup() {
        return URI.create(output().stream().filter(line -> line.startsWith(SETUP)).findFirst().orElseThrow().substring(
                SETUP.length()));
    }

    String password(String account) {
        return as(account).password();
    }

    /** kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Waits until it ends by itself, and everything that it said is heard. */
    int exitCode() throws InterruptedException {
        ready.await();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
