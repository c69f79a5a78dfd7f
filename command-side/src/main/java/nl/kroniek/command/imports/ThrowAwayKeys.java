package nl.kroniek.command.imports;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.vault.PersonKey;
import nl.kroniek.vault.PersonKeys;

/**
 * Keys for a dry run: those of the vault where they exist, so that what was done is recognised; others are forgotten.
 */
final class ThrowAwayKeys implements PersonKeys {

    private final PersonKeys vault;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PersonKey> made = new HashMap<>();

    ThrowAwayKeys(PersonKeys vault) {
        this.vault = vault;
    }

    @Override
    public PersonKey create(String personId) {
        return find(personId).orElseGet(() -> {
            byte[] secret = new byte[PersonKey.LENGTH];
            random.nextBytes(secret);
            PersonKey key = new PersonKey(personId, secret);
            made.put(personId, key);
            return key;
        });
    }

    @Override
    public Optional<PersonKey> find(String personId) {
        return Optional.ofNullable(made.get(personId)).or(() -> vault.find(personId));
    }

    @Override
    public Map<String, PersonKey> findAll(Collection<String> personIds) {
        Map<String, PersonKey> found = new HashMap<>(vault.findAll(personIds));
        personIds.stream().filter(made::containsKey).forEach(id -> found.put(id, made.get(id)));
        return found;
    }
}
