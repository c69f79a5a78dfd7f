package nl.kroniek.command.reading;

import tools.jackson.core.JacksonException;

/** Where JSON breaks off, in words; never what stands there. */
final class Place {

    private Place() {}

    static String of(JacksonException malformed) {
        var at = malformed.getLocation();
        return at == null ? "1:1" : at.getLineNr() + ":" + at.getColumnNr();
    }
}
