package nl.kroniek.query.commands;

import java.util.Optional;

/** In whose name a command is sent. */
@FunctionalInterface
public interface Caller {

    /** What goes into the {@code Authorization} header; empty when nobody is signed in. */
    Optional<String> authorization();
}
