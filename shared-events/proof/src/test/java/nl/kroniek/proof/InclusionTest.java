package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class InclusionTest {

    @Test
    void the_public_proofs_are_made_and_believed() {
        check(0, 8, "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        check(5, 8, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        check(2, 3, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        check(1, 5, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
        check(0, 1);
    }

    private static void check(int index, int size, String... path) {
        var entries = Trees.ENTRIES.subList(0, size);
        var made = Inclusion.of(index, size, Trees.subtrees(entries));
        assertThat(made.path()).containsExactlyElementsOf(Trees.hashes(path));
        assertThat(made.proves(entries.get(index), Trees.publicRoot(size))).isTrue();
    }

    @Test
    void every_single_bit_of_a_proof_matters() {
        for (int size : new int[]{1, 2, 3, 7, 8, 21, 64, 100}) {
            var entries = Trees.entries(size);
            byte[] root = MerkleTree.root(entries);
            for (int index : new int[]{0, size / 2, size - 1}) {
                var proof = Inclusion.of(index, size, Trees.subtrees(entries));
                byte[] entry = entries.get(index);
                byte[] leaf = MerkleTree.leafHash(entry);
                assertThat(proof.proves(entry, root)).isTrue();
                for (int bit = 0; bit < proof.path().size() * 256; bit++) {
                    var other = new Inclusion(index, size, Trees.turned(proof.path(), bit));
                    assertThat(other.proves(entry, root)).as("size %d, bit %d", size, bit).isFalse();
                }
                for (int bit = 0; bit < 256; bit++) {
                    assertThat(proof.proves(entry, Trees.turned(root, bit))).isFalse();
                    assertThat(proof.provesLeaf(Trees.turned(leaf, bit), root)).isFalse();
                }
                assertThat(new Inclusion(index, size * 2L, proof.path()).proves(entry, root)).as("too short").isFalse();
                for (int bit = 0; bit < 64; bit++) {
                    assertThat(new Inclusion(index ^ 1L << bit, size, proof.path()).proves(entry, root)).isFalse();
                }
            }
        }
    }

    @Test
    void random_trees_to_ten_thousand_leaves_prove_their_entries_and_no_others() {
        var random = new Random(9162);
        for (int round = 0; round < 25; round++) {
            int size = 1 + random.nextInt(10_000);
            var entries = Trees.entries(size);
            byte[] root = Trees.byDefinition(entries);
            int index = random.nextInt(size);
            var proof = Inclusion.of(index, size, Trees.subtrees(entries));
            assertThat(proof.proves(entries.get(index), root)).as("%d of %d", index, size).isTrue();
            int other = random.nextInt(size);
            assertThat(proof.proves(entries.get(other), root)).isEqualTo(other == index);
        }
    }

    @Test
    void full_subtrees_that_are_kept_give_the_same_proofs_as_the_leaves() {
        int size = 77;
        var entries = Trees.entries(size);
        var nodes = new HashMap<String, byte[]>();
        for (int level = 0; 1 << level <= size; level++) {
            for (int i = 0; i + 1 << level <= size; i++) {
                nodes.put(level + "/" + i, MerkleTree.root(entries.subList(i << level, i + 1 << level)));
            }
        }
        var kept = Subtrees.ofNodes((level, index) -> nodes.getOrDefault(level + "/" + index, new byte[0]));
        for (int index = 0; index < size; index++) {
            assertThat(Inclusion.of(index, size, kept).path())
                    .containsExactlyElementsOf(Inclusion.of(index, size, Trees.subtrees(entries)).path());
            assertThat(Consistency.between(index, size, kept).path())
                    .containsExactlyElementsOf(Consistency.between(index, size, Trees.subtrees(entries)).path());
        }
    }

    @Test
    void what_is_no_proof_is_never_believed_and_never_breaks_the_check() {
        byte[] entry = {1};
        byte[] none = new byte[0];
        var tooLong = new ArrayList<byte[]>();
        for (int i = 0; i < 65; i++) {
            tooLong.add(new byte[32]);
        }
        for (long index : new long[]{Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
            for (long size : new long[]{Long.MIN_VALUE, -1, 0, 2, Long.MAX_VALUE}) {
                for (List<byte[]> path : List.of(List.<byte[]>of(), List.of(none), List.of(new byte[33]), tooLong)) {
                    var proof = new Inclusion(index, size, path);
                    assertThat(proof.proves(entry, none)).isFalse();
                    assertThat(proof.proves(entry, new byte[32])).isFalse();
                    assertThat(proof.provesLeaf(none, new byte[32])).isFalse();
                }
            }
        }
    }

    @Test
    void hashes_of_another_length_are_refused_even_where_the_sum_comes_out() {
        byte[] leaf = MerkleTree.leafHash(new byte[]{1});
        for (int length : new int[]{0, 31, 33, 64}) {
            byte[] sibling = new byte[length];
            assertThat(new Inclusion(1, 2, List.of(sibling)).provesLeaf(leaf, MerkleTree.nodeHash(sibling, leaf)))
                    .isFalse();
            byte[] odd = new byte[length];
            assertThat(new Inclusion(0, 1, List.of()).provesLeaf(odd, odd)).isFalse();
        }
        byte[] sibling = new byte[32];
        assertThat(new Inclusion(1, 2, List.of(sibling)).provesLeaf(leaf, MerkleTree.nodeHash(sibling, leaf))).isTrue();
    }
}
