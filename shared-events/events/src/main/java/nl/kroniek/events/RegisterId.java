package nl.kroniek.events;

/** Names the decision register of one body and year, with the prefix {@code reg-}. */
public record RegisterId(String value) implements Id {

    public static final String PREFIX = "reg-";

    /** The register of a body and a year has a name of its own, so that it can be found without a search. */
    public static RegisterId of(BodyId body, int year) {
        return new RegisterId("reg-" + body.value() + "-" + year);
    }

    @Override
    public String toString() {
        return value;
    }
}
