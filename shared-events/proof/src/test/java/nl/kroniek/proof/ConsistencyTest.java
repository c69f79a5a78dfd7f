package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsistencyTest {

    @Test
    void the_public_proofs_are_made_and_believed() {
        check(1, 1);
        check(1, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        check(6, 8, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        check(2, 5, "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        check(6, 7, "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    private static void check(int earlier, int later, String... path) {
        var made = Consistency.between(earlier, later, Trees.subtrees(Trees.ENTRIES.subList(0, later)));
        assertThat(made.path()).containsExactlyElementsOf(Trees.hashes(path));
        assertThat(made.proves(Trees.publicRoot(earlier), Trees.publicRoot(later))).isTrue();
    }

    @Test
    void every_beginning_of_every_tree_is_proved_and_a_changed_one_is_not() {
        for (int later = 0; later <= 40; later++) {
            var entries = Trees.entries(later);
            byte[] laterRoot = MerkleTree.root(entries);
            for (int earlier = 0; earlier <= later; earlier++) {
                byte[] earlierRoot = MerkleTree.root(entries.subList(0, earlier));
                var proof = Consistency.between(earlier, later, Trees.subtrees(entries));
                assertThat(proof.proves(earlierRoot, laterRoot)).as("%d in %d", earlier, later).isTrue();
                assertThat(proof.proves(laterRoot, earlierRoot)).isEqualTo(earlier == later);
                if (earlier > 0) {
                    var changed = new ArrayList<>(entries.subList(0, earlier));
                    changed.set(earlier / 2, new byte[]{'x'});
                    assertThat(proof.proves(MerkleTree.root(changed), laterRoot)).isFalse();
                }
            }
        }
    }

    @Test
    void every_single_bit_of_a_proof_matters() {
        for (int[] sizes : new int[][]{{1, 2}, {3, 7}, {4, 8}, {6, 8}, {21, 64}, {64, 100}, {99, 100}}) {
            var entries = Trees.entries(sizes[1]);
            byte[] earlier = MerkleTree.root(entries.subList(0, sizes[0]));
            byte[] later = MerkleTree.root(entries);
            var proof = Consistency.between(sizes[0], sizes[1], Trees.subtrees(entries));
            assertThat(proof.proves(earlier, later)).isTrue();
            for (int bit = 0; bit < proof.path().size() * 256; bit++) {
                assertThat(new Consistency(sizes[0], sizes[1], Trees.turned(proof.path(), bit)).proves(earlier, later))
                        .as("%d in %d, bit %d", sizes[0], sizes[1], bit).isFalse();
            }
            for (int bit = 0; bit < 256; bit++) {
                assertThat(proof.proves(Trees.turned(earlier, bit), later)).isFalse();
                assertThat(proof.proves(earlier, Trees.turned(later, bit))).isFalse();
            }
            for (int left = 0; left < proof.path().size(); left++) {
                assertThat(new Consistency(sizes[0], sizes[1], proof.path().subList(0, left)).proves(earlier, later))
                        .isFalse();
            }
            assertThat(new Consistency(sizes[0], sizes[1] * 2L, proof.path()).proves(earlier, later)).isFalse();
            var longer = new ArrayList<>(proof.path());
            longer.add(later);
            assertThat(new Consistency(sizes[0], sizes[1], longer).proves(earlier, later)).isFalse();
        }
    }

    @Test
    void random_trees_to_ten_thousand_leaves_prove_their_beginnings() {
        var random = new Random(2114);
        for (int round = 0; round < 25; round++) {
            int later = 1 + random.nextInt(10_000);
            int earlier = 1 + random.nextInt(later);
            var entries = Trees.entries(later);
            byte[] earlierRoot = Trees.byDefinition(entries.subList(0, earlier));
            byte[] laterRoot = Trees.byDefinition(entries);
            var proof = Consistency.between(earlier, later, Trees.subtrees(entries));
            assertThat(proof.proves(earlierRoot, laterRoot)).as("%d in %d", earlier, later).isTrue();
        }
    }

    @Test
    void nothing_begins_every_tree_but_only_with_its_own_root() {
        byte[] root = MerkleTree.root(Trees.entries(3));
        var proof = new Consistency(0, 3, List.of());
        assertThat(proof.proves(MerkleTree.root(List.of()), root)).isTrue();
        assertThat(proof.proves(root, root)).isFalse();
        assertThat(new Consistency(0, 3, List.of(root)).proves(MerkleTree.root(List.of()), root)).isFalse();
        assertThat(new Consistency(3, 3, List.of(root)).proves(root, root)).isFalse();
    }

    @Test
    void what_is_no_proof_is_never_believed_and_never_breaks_the_check() {
        byte[] none = new byte[0];
        for (long earlier : new long[]{Long.MIN_VALUE, -1, 1, 2, 3, Long.MAX_VALUE}) {
            for (long later : new long[]{Long.MIN_VALUE, -1, 0, 4, Long.MAX_VALUE}) {
                for (List<byte[]> path : List.of(List.<byte[]>of(), List.of(none), List.of(new byte[32]))) {
                    var proof = new Consistency(earlier, later, path);
                    assertThat(proof.proves(none, none)).isFalse();
                    assertThat(proof.proves(new byte[32], Sha256.of())).isFalse();
                }
            }
        }
        assertThatThrownBy(() -> Consistency.between(4, 3, Trees.subtrees(Trees.entries(3))))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void hashes_of_another_length_are_refused_even_where_the_sum_comes_out() {
        byte[] first = MerkleTree.leafHash(new byte[]{1});
        for (int length : new int[]{0, 31, 33, 64}) {
            byte[] second = new byte[length];
            assertThat(new Consistency(1, 2, List.of(second)).proves(first, MerkleTree.nodeHash(first, second)))
                    .isFalse();
            assertThat(new Consistency(2, 2, List.of()).proves(second, second)).isFalse();
        }
        byte[] second = new byte[32];
        assertThat(new Consistency(1, 2, List.of(second)).proves(first, MerkleTree.nodeHash(first, second))).isTrue();
    }
}
