package nl.kroniek.query.meeting.exchange;

import nl.kroniek.events.Kebab;

/**
 * The columns of a calendar as a spreadsheet, in their order. Their names are the same in every language: a file is a
 * format.
 */
public enum Column {
    KENMERK, SOORT, DATUM, TIJD, TITEL, ONDERWERP, GREMIUM, PLAATS, STATUS, REDEN, ADRES;

    /** As it stands in the first row. */
    public String heading() {
        return Kebab.of(this);
    }
}
