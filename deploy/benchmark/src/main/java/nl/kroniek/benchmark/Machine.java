package nl.kroniek.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on: without it a figure says nothing. */
final class Machine {

    private Machine() {}

    static String inWords() {
        return "%d cores (%s), %d MB heap, Java %s, %s".formatted(Runtime.getRuntime().availableProcessors(),
                processor(),
                Runtime.getRuntime().maxMemory() >> 20, Runtime.version(), System.getProperty("os.name"));
    }

    private static String processor() {
        Path cpu = Path.of("/proc/cpuinfo");
        try {
            return Files.exists(cpu)
                    ? Files.readAllLines(cpu).stream().filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 2)).findFirst()
                            .orElse("processor not named")
                    : "processor not named";
        } catch (IOException e) {
            return "processor not named";
        }
    }
}
