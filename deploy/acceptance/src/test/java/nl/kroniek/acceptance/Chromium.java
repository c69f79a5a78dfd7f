package nl.kroniek.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one browser of these tests. It belongs to the thread that asked first, and tests run on one thread. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Chromium() {}

    static Browser browser() {
        return Open.BROWSER;
    }

    static boolean isThere() {
        return executable().isPresent();
    }

    private static Optional<Path> executable() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(each -> Path.of(each, "chromium"))
                .filter(Files::isExecutable).findFirst();
    }

    private static final class Open {
        static final Browser BROWSER = launch();

        /** Never closed by a test: it ends with the driver, and the driver with this Java process. */
        private static Browser launch() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(ARGUMENTS));
        }
    }
}
