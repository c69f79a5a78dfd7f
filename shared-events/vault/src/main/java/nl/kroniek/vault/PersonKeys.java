package nl.kroniek.vault;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Keeps one key per person, outside the log and its backups. */
public interface PersonKeys {

    /** The key of this person, made now when there is none; whoever asks at the same time gets the same key. */
    PersonKey create(String personId);

    /** The key of this person; empty when there is none (never made, or destroyed at erasure). */
    Optional<PersonKey> find(String personId);

    /** The keys of these persons by person id, in one look-up; who has none is not in the answer. */
    Map<String, PersonKey> findAll(Collection<String> personIds);
}
