package nl.kroniek.events;

/** The short name of an association in addresses, for example {@code vgg}. */
public record AssociationId(String value) implements Id {

    @Override
    public String toString() {
        return value;
    }
}
