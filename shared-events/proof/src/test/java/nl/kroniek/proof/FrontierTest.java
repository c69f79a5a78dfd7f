package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontierTest {

    @Test
    void the_public_vectors_give_their_roots_one_after_another() {
        var tree = Frontier.empty();
        assertThat(tree.root()).isEqualTo(Trees.byDefinition(List.of()));
        for (int size = 1; size <= 8; size++) {
            tree = tree.plus(Trees.ENTRIES.get(size - 1));
            assertThat(tree.root()).as("size %d", size).isEqualTo(Trees.publicRoot(size));
        }
    }

    @Test
    void random_trees_to_ten_thousand_leaves_have_the_root_of_the_recursive_definition() {
        var random = new Random(6962);
        var entries = new ArrayList<byte[]>();
        var tree = Frontier.empty();
        while (entries.size() < 10_000) {
            byte[] entry = new byte[random.nextInt(70)];
            random.nextBytes(entry);
            entries.add(entry);
            tree = tree.plus(entry);
            int size = entries.size();
            if (size <= 70 || Integer.bitCount(size) <= 2 || random.nextInt(300) == 0 || size == 10_000) {
                assertThat(tree.root()).as("size %d", size).isEqualTo(Trees.byDefinition(entries));
                assertThat(MerkleTree.root(entries)).as("size %d", size).isEqualTo(tree.root());
            }
        }
    }

    @Test
    void a_tree_that_was_kept_and_read_again_grows_on_as_if_it_never_stopped() {
        var entries = Trees.entries(300);
        var tree = Frontier.empty();
        for (byte[] entry : entries) {
            tree = Frontier.of(tree.bytes()).plus(entry);
        }
        assertThat(tree.root()).isEqualTo(Trees.byDefinition(entries));
        assertThat(tree.bytes()).hasSize(8 + 32 * Long.bitCount(300));
    }

    @Test
    void a_state_of_another_form_is_refused() {
        byte[] good = Frontier.empty().plus(new byte[]{1}).plus(new byte[]{2}).plus(new byte[]{3}).bytes();
        assertThat(Frontier.of(good).size()).isEqualTo(3);
        for (int length = 0; length < good.length; length++) {
            byte[] cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> Frontier.of(cut)).isInstanceOf(Refused.class);
        }
        byte[] other = good.clone();
        other[7] = 4;
        assertThatThrownBy(() -> Frontier.of(other)).isInstanceOf(Refused.class).hasMessageContaining("size 4");
        byte[] negative = good.clone();
        negative[0] = (byte) 0x80;
        assertThatThrownBy(() -> Frontier.of(negative)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Frontier.of(new byte[8 + 32 * 70])).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Frontier(1, List.of(new byte[31]))).isInstanceOf(Refused.class);
    }
}
