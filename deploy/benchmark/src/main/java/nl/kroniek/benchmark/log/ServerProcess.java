package nl.kroniek.benchmark.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kroniek.embedded.EmbeddedMongo;

/** The embedded server in a process of its own, so that its memory is not counted as that of the log. */
record ServerProcess(Process process, String uri) implements AutoCloseable {

    private static final String ADDRESS = "address ";

    /** What the other process runs. @param args the directory of the store */
    public static void main(String[] args) throws IOException {
        System.out.println(ADDRESS + EmbeddedMongo.start(Path.of(args[0])).uri());
        System.in.read(); // ends with the process that started it
        Runtime.getRuntime().halt(0); // what it wrote is thrown away
    }

    static ServerProcess start(Path directory) throws IOException {
        Process process = new ProcessBuilder(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx1g",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), ServerProcess.class.getName(),
                directory.toString())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ADDRESS)) {
                Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(said -> {}));
                return new ServerProcess(process, line.substring(ADDRESS.length()));
            }
        }
        throw new IOException("the server did not start");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
