package nl.kroniek.events.association;

import nl.kroniek.events.BodyId;
import nl.kroniek.events.body.BodyKind;

/** Which bodies a rule is about. What is said of one body goes before what is said of its kind. */
public sealed interface BodyScope {

    /** Every body of one kind. */
    record AllOfKind(BodyKind bodies) implements BodyScope {}

    /** One body. */
    record OneBody(BodyId body) implements BodyScope {}
}
