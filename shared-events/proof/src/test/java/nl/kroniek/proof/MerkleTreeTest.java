package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    @Test
    void the_root_of_nothing_is_the_hash_of_nothing() {
        assertThat(HEX.formatHex(MerkleTree.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_public_vectors_give_their_roots() {
        for (int size = 1; size <= 8; size++) {
            assertThat(HEX.formatHex(MerkleTree.root(Trees.ENTRIES.subList(0, size))))
                    .isEqualTo(Trees.ROOTS.get(size - 1));
        }
    }

    @Test
    void every_size_gives_the_root_of_the_recursive_definition() {
        for (int size = 0; size <= 70; size++) {
            assertThat(MerkleTree.root(Trees.entries(size))).as("size %d", size)
                    .isEqualTo(Trees.byDefinition(Trees.entries(size)));
        }
    }

    @Test
    void every_entry_of_every_tree_is_proved_and_nothing_else_is() {
        for (int size = 1; size <= 33; size++) {
            var entries = Trees.entries(size);
            byte[] root = MerkleTree.root(entries);
            for (int i = 0; i < size; i++) {
                var path = MerkleTree.inclusionPath(i, entries);
                assertThat(new Inclusion(i, size, path).proves(entries.get(i), root)).isTrue();
                assertThat(new Inclusion(i, size, path).proves("other".getBytes(StandardCharsets.UTF_8), root))
                        .isFalse();
                assertThat(
                        new Inclusion(i, size, path).proves(entries.get(i), MerkleTree.root(Trees.entries(size + 1))))
                        .isFalse();
                assertThat(new Inclusion(i, size, longer(path)).proves(entries.get(i), root)).isFalse();
                if (size > 1) {
                    assertThat(new Inclusion((i + 1) % size, size, path).proves(entries.get(i), root)).isFalse();
                    assertThat(new Inclusion(i, size, path.subList(1, path.size())).proves(entries.get(i), root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_place_outside_the_tree_is_never_proved() {
        var entries = Trees.entries(4);
        byte[] root = MerkleTree.root(entries);
        var path = MerkleTree.inclusionPath(0, entries);
        assertThat(new Inclusion(4, 4, path).proves(entries.getFirst(), root)).isFalse();
        assertThat(new Inclusion(-1, 4, path).proves(entries.getFirst(), root)).isFalse();
        assertThat(new Inclusion(0, 0, List.of()).proves(entries.getFirst(), root)).isFalse();
    }

    private static List<byte[]> longer(List<byte[]> path) {
        var longer = new ArrayList<>(path);
        longer.add(new byte[32]);
        return longer;
    }
}
