package nl.kroniek.events;

/** Names the role book of an association, of which there is one: {@code acs-} and the slug. */
public record AccessId(String value) implements Id {

    public static final String PREFIX = "acs-";

    public static AccessId of(AssociationId association) {
        return new AccessId(PREFIX + association);
    }

    @Override
    public String toString() {
        return value;
    }
}
