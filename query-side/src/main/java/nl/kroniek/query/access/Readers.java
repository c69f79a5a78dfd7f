package nl.kroniek.query.access;

/** Says who asks now. */
@FunctionalInterface
public interface Readers {

    Reader current();
}
