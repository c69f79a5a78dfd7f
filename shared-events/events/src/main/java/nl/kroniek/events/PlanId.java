package nl.kroniek.events;

/** Names an annual plan, with the prefix {@code pln-}. */
public record PlanId(String value) implements Id {

    public static final String PREFIX = "pln-";

    @Override
    public String toString() {
        return value;
    }
}
