package nl.kroniek.acceptance;

import java.util.stream.Stream;

/**
 * How somebody sees a page.
 *
 * @param width of the window, in CSS pixels
 * @param script whether the browser runs JavaScript
 */
record Sight(int width, boolean script) {

    static final Sight DESKTOP = new Sight(1280, true);
    static final Sight PHONE = new Sight(390, true);
    /** 320 pixels: also what a desktop of 1280 shows at four times its size. */
    static final Sight NARROW = new Sight(320, true);

    Sight withoutScript() {
        return new Sight(width, false);
    }

    /** What the flows that people walk most must stand: {@code @MethodSource("nl.kroniek.acceptance.Sight#all")}. */
    static Stream<Sight> all() {
        return Stream.of(DESKTOP, PHONE, DESKTOP.withoutScript(), PHONE.withoutScript());
    }

    /** For most flows: what differs between sights is looked at page by page elsewhere. */
    static Stream<Sight> opposites() {
        return Stream.of(DESKTOP, PHONE.withoutScript());
    }

    /** Each width once, with a script and without: for every page by itself; flows walk the rest. */
    static Stream<Sight> extremes() {
        return Stream.of(DESKTOP, PHONE, NARROW.withoutScript());
    }

    @Override
    public String toString() {
        return width + (script ? " pixels" : " pixels, no script");
    }
}
