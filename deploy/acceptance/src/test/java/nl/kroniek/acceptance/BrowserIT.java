package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page in a real browser, at desktop and phone width, without JavaScript, with the accessibility rules. */
@EnabledIf(value = "chromiumIsThere", disabledReason = "no chromium on this machine: install it (see .ci/run)")
class BrowserIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final RegistryProcess REGISTRY = Registries.reading();

    private static Playwright playwright;
    private static Browser browser;

    static boolean chromiumIsThere() {
        return chromium().isPresent();
    }

    private static Optional<Path> chromium() {
        return Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeAll
    static void open() {
        playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium().orElseThrow())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
    }

    @AfterAll
    static void close() {
        browser.close();
        playwright.close();
    }

    static Stream<String> pages() {
        Known known = new Known(REGISTRY.as("medewerker"));
        String cancelled = known.meetings("status=cancelled").at("/items/0/id").asString();
        String decision = REGISTRY.as("medewerker").json("/v1/associations/vgg/decisions").at("/items/0/id").asString();
        String activity = REGISTRY.as("medewerker").json("/v1/associations/vgg/progress/2023").at("/items/0/id")
                .asString();
        return Stream.of("/vgg", "/vgg/kalender", "/vgg/kalender?weergave=maand&maand=2023-09",
                "/vgg/kalender?status=cancelled",
                "/vgg/kalender?q=bestaatniet", "/vgg/vergaderingen/" + cancelled, "/vgg/besluiten",
                "/vgg/besluiten/" + decision,
                "/vgg/voortgang/2023", "/vgg/voortgang/2023/" + activity, "/vgg/gremia",
                "/vgg/gremia/" + known.body("Dagelijks Bestuur VGG"), "/vgg/gremia/commissies");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_can_be_used_by_everybody(String path) {
        for (int width : new int[]{1280, 390, 320}) {
            try (BrowserContext context = reader(width)) {
                Page page = context.newPage();
                Response answer = page.navigate(REGISTRY.address().resolve(path).toString());
                assertThat(answer.status()).isEqualTo(200);
                assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                        .as("%s at %d pixels", path, width).isEmpty();
                int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertThat(wide).as("%s scrolls sideways at %d pixels", path, width).isLessThanOrEqualTo(width);
                picture(page, path, width);
            }
        }
    }

    /** Pictures for whoever wants to look: {@code -Dkroniek.pictures=<directory>}. */
    private static void picture(Page page, String path, int width) {
        String directory = System.getProperty("kroniek.pictures");
        if (directory != null) {
            String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(Path.of(directory,
                            (name.length() > 40 ? name.substring(0, 40) : name) + "-" + width + ".png")));
        }
    }

    /** Axe itself is a script, so it gets JavaScript; the pages bring none. */
    private static BrowserContext reader(int width) {
        return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
                .setHttpCredentials("medewerker", REGISTRY.password("medewerker")));
    }
}
