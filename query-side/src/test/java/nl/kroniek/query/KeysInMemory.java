package nl.kroniek.query;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;

/** A ring of keys without a vault; an empty one opens no name. */
public final class KeysInMemory implements PersonKeys {

    private final Map<String, PersonKey> known = new HashMap<>();
    private int lookUps;

    @Override
    public PersonKey create(String personId) {
        return known.computeIfAbsent(personId, id -> {
            byte[] secret = new byte[PersonKey.LENGTH];
            new SecureRandom().nextBytes(secret);
            return new PersonKey(id, secret);
        });
    }

    @Override
    public Optional<PersonKey> find(String personId) {
        return Optional.ofNullable(known.get(personId));
    }

    @Override
    public Map<String, PersonKey> findAll(Collection<String> personIds) {
        lookUps++;
        Map<String, PersonKey> found = new HashMap<>(known);
        found.keySet().retainAll(Set.copyOf(personIds));
        return found;
    }

    /** How often keys were looked up together. */
    public int lookUps() {
        return lookUps;
    }

    /** As if everybody was erased. */
    public void loseAll() {
        known.clear();
    }
}
