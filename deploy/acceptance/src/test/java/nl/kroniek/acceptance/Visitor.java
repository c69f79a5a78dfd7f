package nl.kroniek.acceptance;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with a browser window of their own, signed in or not. Use it on the thread that made it, and close it. */
final class Visitor implements AutoCloseable {

    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();
    private static final String PICTURES = "kroniek.pictures";
    private static final String SEEN = "gezien";

    private final URI address;
    private final String who;
    private final Sight sight;
    private final Window window;
    private final Page page;

    private Visitor(URI address, String who, Sight sight) {
        this.address = address;
        this.who = who;
        this.sight = sight;
        this.window = Window.open(sight);
        this.page = window.page();
    }

    static Visitor nobody(URI address, Sight sight) {
        return new Visitor(address, "nobody", sight);
    }

    static Visitor as(RegistryProcess registry, String account, Sight sight) {
        Visitor visitor = new Visitor(registry.address(), account, sight);
        visitor.signIn(account, registry.password(account));
        return visitor;
    }

    /**
     * By the form, the first time; the next window of the same account takes over the cookies, as another tab would.
     */
    private void signIn(String account, String password) {
        List<Cookie> known = SIGNED_IN.get(address + account);
        if (known != null) {
            window.cookies().addCookies(known);
            return;
        }
        signInByForm(account, password);
        SIGNED_IN.put(address + account, window.cookies().cookies());
    }

    /** Whoever stands on the sign-in page, or goes there now, fills it in. */
    void signInByForm(String account, String password) {
        if (page.locator("form[action='/aanmelden']").count() == 0) {
            open("/aanmelden");
        }
        page.fill("#naam", account);
        page.fill("#wachtwoord", password);
        page.waitForNavigation(() -> page.locator("main form[action='/aanmelden'] button").press("Enter"));
    }

    /** Goes there as by the address bar; the answer may be any page, see {@link #status()}. */
    Page open(String path) {
        long recorded = Client.recorded(address);
        if (recorded > seen() && !who.equals("nobody")) {
            window.cookies()
                    .addCookies(List.of(new Cookie(SEEN, Long.toString(recorded)).setUrl(address.toString())));
        }
        page.navigate(address.resolve(path).toString());
        return page;
    }

    /** The position that our own pages asked this window to wait for, which no program elsewhere may lower. */
    private long seen() {
        return window.cookies().cookies(address.toString()).stream().filter(cookie -> cookie.name.equals(SEEN))
                .mapToLong(cookie -> Long.parseLong(cookie.value)).max().orElse(-1);
    }

    /** Presses what leads on, a button or a link, and waits for the page after it: also where no script runs. */
    void press(String what) {
        page.waitForNavigation(() -> page.locator(what).first().press("Enter"));
    }

    /** Ticks a box with the keyboard: a click of Playwright may come to nothing where no script runs. */
    void tick(String box) {
        page.locator(box).press("Space");
        if (!page.isChecked(box)) {
            throw new AssertionError(box + " is not ticked after a space");
        }
    }

    Page page() {
        return page;
    }

    Sight sight() {
        return sight;
    }

    /** The HTTP status of the page that is shown. */
    int status() {
        return window.last().status();
    }

    /** The HTML of the page that is shown as the server sent it, before the browser mended anything. */
    String source() {
        return window.last().text();
    }

    /**
     * Everything that each page must stand, of the page that is shown; makes a picture where {@link #PICTURES} names a
     * directory. Axe is a script, so it looks only where scripts run.
     *
     * @throws AssertionError naming every fault that was found
     */
    void check() {
        picture();
        PageFaults.of(this).mustBeNone();
    }

    private void picture() {
        String directory = System.getProperty(PICTURES);
        if (directory != null) {
            URI here = URI.create(page.url());
            String path = here.getPath() + (here.getQuery() == null ? "" : "-" + here.getQuery());
            String name = path.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String file = (name.length() > 60 ? name.substring(name.length() - 60) : name) + "-" + who + "-"
                    + sight.width()
                    + (sight.script() ? "" : "-noscript") + ".png";
            shoot(Path.of(directory, file));
            if (sight.equals(Sight.DESKTOP)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                shoot(Path.of(directory, "print-" + file));
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
        }
    }

    private void shoot(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    @Override
    public void close() {
        window.leave();
    }
}
