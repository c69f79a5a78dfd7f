package nl.kroniek.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.vault.InvitationLinks.Link;
import org.junit.jupiter.api.Test;

class InvitationLinksTest {

    private static final Link THREE = new Link("vgg", "mtg-01JB-x", 3);

    private final InvitationLinks links = new InvitationLinks(keys((byte) 1));

    private static PersonKeys keys(byte filled) {
        byte[] secret = new byte[PersonKey.LENGTH];
        java.util.Arrays.fill(secret, filled);
        return new PersonKeys() {
            @Override
            public PersonKey create(String personId) {
                return new PersonKey(personId, secret);
            }

            @Override
            public Optional<PersonKey> find(String personId) {
                return Optional.empty();
            }

            @Override
            public Map<String, PersonKey> findAll(Collection<String> personIds) {
                return Map.of();
            }
        };
    }

    @Test
    void a_link_is_read_back_and_is_the_same_each_time() {
        String code = links.code(THREE);
        assertThat(links.read(code)).contains(THREE);
        assertThat(links.code(THREE)).isEqualTo(code).matches("[0-9A-Za-z_.-]+");
    }

    @Test
    void a_link_for_anything_else_is_not_ours() {
        String code = links.code(THREE);
        assertThat(links.read(code.replace(".3.", ".4."))).isEmpty();
        assertThat(links.read(code.replace("vgg.", "vdg."))).isEmpty();
        assertThat(links.read(code.replace("01JB", "01JC"))).isEmpty();
        assertThat(links.read(code.substring(0, code.length() - 1) + (code.endsWith("A") ? "B" : "A"))).isEmpty();
        assertThat(links.read("")).isEmpty();
        assertThat(links.read(code + "A")).isEmpty();
        assertThat(new InvitationLinks(keys((byte) 2)).read(code)).isEmpty();
    }
}
