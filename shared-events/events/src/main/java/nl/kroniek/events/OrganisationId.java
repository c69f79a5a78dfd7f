package nl.kroniek.events;

/** Names an organisation: municipality, province, partner, with the prefix {@code org-}. */
public record OrganisationId(String value) implements Id {

    public static final String PREFIX = "org-";

    @Override
    public String toString() {
        return value;
    }
}
