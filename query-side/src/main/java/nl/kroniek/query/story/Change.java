package nl.kroniek.query.story;

/**
 * One value that an event made another, both sides in words.
 *
 * @param what the name of the value, for example "Datum"
 * @param before as it stood until then; says so when it was not known
 */
public record Change(String what, String before, String after) {}
