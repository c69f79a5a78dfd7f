package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The public vectors of Certificate Transparency: eight entries and the roots of the first 1..8 of them. */
    private static final List<byte[]> ENTRIES = Stream.of("", "00", "10", "2021", "3031", "40414243",
            "5051525354555657", "606162636465666768696a6b6c6d6e6f").map(HEX::parseHex).toList();

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void the_root_of_nothing_is_the_hash_of_nothing() {
        assertThat(HEX.formatHex(MerkleTree.root(List.of())))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_public_vectors_give_their_roots() {
        for (int size = 1; size <= 8; size++) {
            assertThat(HEX.formatHex(MerkleTree.root(ENTRIES.subList(0, size)))).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void every_size_gives_the_root_of_the_recursive_definition() {
        for (int size = 0; size <= 70; size++) {
            assertThat(MerkleTree.root(entries(size))).as("size %d", size).isEqualTo(byDefinition(entries(size)));
        }
    }

    @Test
    void every_entry_of_every_tree_is_proved_and_nothing_else_is() {
        for (int size = 1; size <= 33; size++) {
            var entries = entries(size);
            byte[] root = MerkleTree.root(entries);
            for (int i = 0; i < size; i++) {
                var path = MerkleTree.inclusionPath(i, entries);
                assertThat(new Inclusion(i, size, path).proves(entries.get(i), root)).isTrue();
                assertThat(new Inclusion(i, size, path).proves("other".getBytes(StandardCharsets.UTF_8), root))
                        .isFalse();
                assertThat(new Inclusion(i, size, path).proves(entries.get(i), MerkleTree.root(entries(size + 1))))
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
        var entries = entries(4);
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

    private static List<byte[]> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8)).toList();
    }

    /** RFC 6962, section 2.1, word for word. */
    private static byte[] byDefinition(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return Sha256.of();
        }
        if (n == 1) {
            return Sha256.of(new byte[]{0}, entries.getFirst());
        }
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return Sha256.of(new byte[]{1}, byDefinition(entries.subList(0, k)), byDefinition(entries.subList(k, n)));
    }
}
