package nl.kroniek.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The registry in a process of its own, as its users start it.
 *
 * @param toReadySeconds from starting the process to the line with its address
 * @param output what it printed until then
 */
record Registry(Process process, URI address, double toReadySeconds, List<String> output) implements AutoCloseable {

    static Registry start(Path samples, Path data, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElseThrow(), "-Xmx768m",
                "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"),
                "nl.kroniek.standalone.Kroniek"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(Map.of("KRONIEK_DATA", data.toString(), "SERVER_PORT", "0", "KRONIEK_SAMPLES",
                samples.toString()));
        long begin = System.nanoTime();
        Process process = builder.start();
        List<String> output = new ArrayList<>();
        BufferedReader lines = process.inputReader();
        for (String said = lines.readLine(); said != null; said = lines.readLine()) {
            output.add(said);
            if (said.startsWith("address ")) {
                Thread.ofPlatform().daemon().start(() -> drain(lines));
                return new Registry(process, URI.create(said.substring("address ".length())),
                        (System.nanoTime() - begin) / 1e9, List.copyOf(output));
            }
        }
        throw new IOException("the registry did not start:\n" + String.join("\n", output));
    }

    /** A process that nobody listens to stops when its pipe is full. */
    private static void drain(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // what it says after its address is not measured
            }
        } catch (IOException stopped) {
            // it has ended, and its pipe with it
        }
    }

    /** The value of the Authorization header of that demo account; absent when this start did not print it. */
    @Nullable
    String authorization(String account) {
        return output.stream().filter(line -> line.startsWith("account " + account + " "))
                .map(line -> line.split(" ")[2])
                .map(password -> "Basic " + Base64.getEncoder()
                        .encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)))
                .findFirst().orElse(null);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
