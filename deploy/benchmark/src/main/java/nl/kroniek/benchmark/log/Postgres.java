package nl.kroniek.benchmark.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL of this machine, if it has one, in a directory of its own and reached by a socket there. */
record Postgres(Path bin, Path directory, int port) implements AutoCloseable {

    private static final int PORT = 54_329;

    /** Absent where none is installed. */
    static Optional<Postgres> start(Path work) throws IOException, InterruptedException {
        Optional<Path> found = installed();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Path directory = Files.createDirectories(work.resolve("postgres"));
        var postgres = new Postgres(found.get(), directory, PORT);
        if (isRoot()) { // it refuses to run so
            run(List.of("chown", "postgres", directory.toString()));
            run(List.of("chmod", "a+x", work.toString()));
        }
        postgres.order("initdb", "-D", postgres.data(), "-U", "kroniek", "-A", "trust", "-E", "UTF8");
        postgres.order("pg_ctl", "-D", postgres.data(), "-w", "-l", directory.resolve("log").toString(), "-o",
                "-p " + PORT + " -c listen_addresses=localhost -c unix_socket_directories=" + directory
                        + " -c max_connections=100",
                "start");
        return Optional.of(postgres);
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=kroniek";
    }

    private static Optional<Path> installed() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        }
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void order(String program, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(isRoot() ? List.of("runuser", "-u", "postgres", "--") : List.of());
        line.add(bin.resolve(program).toString());
        line.addAll(List.of(words));
        run(line);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException("this did not work: " + String.join(" ", line));
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        order("pg_ctl", "-D", data(), "-m", "fast", "-w", "stop");
    }
}
