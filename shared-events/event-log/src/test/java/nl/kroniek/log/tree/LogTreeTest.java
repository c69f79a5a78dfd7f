package nl.kroniek.log.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kroniek.proof.MerkleTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTreeTest {

    private final MadeUpLog log = new MadeUpLog();
    private final TilesInMemory tiles = new TilesInMemory();
    private LogTree tree = new LogTree(log, tiles);

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void grown_in_any_steps_and_after_any_restart_it_is_the_tree_of_the_definition(long seed) {
        var random = new Random(seed);
        long size = 0;
        while (size < 2_500) {
            size += 1 + random.nextInt(random.nextInt(4) == 0 ? 700 : 40);
            log.of(size);
            if (random.nextInt(3) == 0) {
                tree = new LogTree(log, tiles);
            }
            assertThat(tree.grow()).isEqualTo(size);
            long asked = random.nextLong(size + 1);
            assertThat(tree.frontier(size).root()).isEqualTo(MerkleTree.root(log.entries(size)));
            assertThat(tree.frontier(asked).root()).isEqualTo(MerkleTree.root(log.entries(asked)));
        }
    }

    @Test
    void sizes_around_the_edges_of_tiles_are_right() {
        for (long size : List.of(1L, 255L, 256L, 257L, 511L, 512L, 65_535L, 65_536L, 65_537L)) {
            log.of(size);
            tree.grow();
            assertThat(tree.frontier(size).root()).as("size %d", size).isEqualTo(MerkleTree.root(log.entries(size)));
        }
    }

    @Test
    void proofs_from_tiles_hold_for_every_place_and_every_earlier_size() {
        log.of(700);
        tree.grow();
        byte[] root = MerkleTree.root(log.entries(700));
        for (int i = 0; i < 700; i++) {
            assertThat(tree.inclusion(i, 700).proves(MadeUpLog.header(i).bytes(), root)).as("place %d", i).isTrue();
            assertThat(tree.consistency(i, 700).proves(MerkleTree.root(log.entries(i)), root)).as("size %d", i)
                    .isTrue();
        }
        assertThat(tree.inclusion(3, 700).proves(MadeUpLog.header(4).bytes(), root)).isFalse();
    }

    @Test
    void a_proof_reads_a_few_tiles_and_no_commit() {
        log.of(70_000);
        tree.grow();
        int pages = log.pagesRead();
        int reads = tiles.reads();

        tree.inclusion(31_234, 70_000);

        assertThat(log.pagesRead()).isEqualTo(pages);
        assertThat(tiles.reads() - reads).isLessThanOrEqualTo(6);
    }

    @Test
    void growing_by_one_after_a_restart_reads_one_page_of_commits() {
        log.of(70_000);
        tree.grow();
        log.of(70_001);
        int pages = log.pagesRead();

        new LogTree(log, tiles).grow();

        assertThat(log.pagesRead() - pages).isEqualTo(1);
    }

    @Test
    void two_that_grow_the_same_tiles_by_turns_do_not_harm_each_other() {
        var other = new LogTree(log, tiles);
        var random = new Random(11);
        for (long size = 1; size < 1_500; size += 1 + random.nextInt(90)) {
            log.of(size);
            (random.nextBoolean() ? tree : other).grow();
        }
        long size = tree.grow();
        assertThat(other.frontier(size).root()).isEqualTo(MerkleTree.root(log.entries(size)));
    }

    static Stream<Consumer<TilesInMemory>> faults() {
        return Stream.of(tiles -> tiles.spoil(0, 0, 17), tiles -> tiles.spoil(0, 3, 8_191),
                tiles -> tiles.spoil(1, 0, 40), tiles -> tiles.lose(0, 2), tiles -> tiles.replace(0, 9, new byte[64]),
                tiles -> tiles.replace(1, 7, new byte[32]), tiles -> tiles.replace(0, 4, new byte[7_000]));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_in_the_tiles_is_found_and_mended_also_for_what_is_added_after(
            Consumer<TilesInMemory> fault) {
        log.of(1_100);
        tree.grow();
        byte[] root = MerkleTree.root(log.entries(1_100));
        assertThat(holds(1_100, root)).isTrue();

        fault.accept(tiles);
        log.of(1_600);
        tree.grow();
        byte[] later = MerkleTree.root(log.entries(1_600));
        boolean found = !holds(1_100, root) || !holds(1_600, later);

        assertThat(found).as("the fault is seen").isTrue();
        assertThat(tree.repaired(() -> 1_600, size -> holds(1_100, root) && holds(size, later))).isPresent();
        log.of(1_601);
        tree.grow();
        assertThat(tree.frontier(1_601).root()).isEqualTo(MerkleTree.root(log.entries(1_601)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_last_tile_that_is_gone_is_made_again_by_growing(int level) {
        log.of(1_100);
        tree.grow();
        tiles.drop(level, level == 0 ? 3 : 0);
        tree.grow();
        assertThat(holds(1_100, MerkleTree.root(log.entries(1_100)))).isTrue();
    }

    @Test
    void a_commit_that_was_rewritten_or_is_gone_is_no_fault_of_the_tiles() {
        log.of(1_100);
        tree.grow();
        byte[] root = MerkleTree.root(log.entries(1_100));
        log.rewrite(700);
        assertThat(tree.frontier(1_100).root()).as("tiles alone do not see it").isEqualTo(root);
        assertThat(tree.stillHolds(512, 768, 1_100, root)).isFalse();
        assertThat(tree.repaired(() -> 1_100, size -> holds(size, root))).isEmpty();

        log.cutTo(1_000);
        assertThat(tree.stillHolds(768, 1_100, 1_100, root)).isFalse();
    }

    private boolean holds(long size, byte[] root) {
        return Arrays.equals(tree.frontier(size).root(), root) && tree.stillHolds(0, size, size, root);
    }
}
