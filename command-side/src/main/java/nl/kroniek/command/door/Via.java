package nl.kroniek.command.door;

import nl.kroniek.events.Kebab;

/** The way a command came in. */
public enum Via {
    API, IMPORT, PAGE, AUTOMATION;

    /** Metadata key. */
    public static final String KEY = "via";

    public String text() {
        return Kebab.of(this);
    }
}
