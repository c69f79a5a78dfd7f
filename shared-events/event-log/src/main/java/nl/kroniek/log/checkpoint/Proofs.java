package nl.kroniek.log.checkpoint;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.kroniek.log.StoredCommit;
import nl.kroniek.log.checkpoint.SigningRefused.Why;
import nl.kroniek.log.tree.LogTree;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.EventLeaf;
import nl.kroniek.proof.EventProof;
import nl.kroniek.proof.Inclusion;
import nl.kroniek.proof.MerkleTree;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.Subtrees;
import nl.kroniek.proof.TlogProof;

/** Makes proofs, and gives out only those that it has checked itself. */
final class Proofs {

    private final LogTree tree;

    Proofs(LogTree tree) {
        this.tree = tree;
    }

    /** @param repair whether the kept tree may be made anew when the proof fails */
    TlogProof of(StoredCommit commit, int place, Signed signed, boolean repair) {
        var shown = shown(commit, place);
        byte[] entry = commit.header().bytes();
        var path = proved(repair, () -> tree.inclusion(commit.ordinal(), signed.size()),
                inclusion -> inclusion.proves(entry, signed.checkpoint().root())).path();
        return new TlogProof(Optional.of(shown.bytes()), commit.ordinal(), path, signed.note());
    }

    Consistency between(Checkpoint earlier, Checkpoint later, boolean repair) {
        return proved(repair, () -> tree.consistency(earlier.size(), later.size()),
                consistency -> consistency.proves(earlier.root(), later.root()));
    }

    private <T> T proved(boolean repair, Supplier<T> make, Predicate<T> holds) {
        return (repair ? tree.repaired(make, holds) : tree.checked(make, holds))
                .orElseThrow(() -> new SigningRefused(Why.LOG_REWRITTEN));
    }

    private static EventProof shown(StoredCommit commit, int place) {
        var leaves = commit.events().stream().map(EventLeaf::digest).map(MerkleTree::leafHash).toList();
        var proof = new EventProof(commit.header(), commit.events().get(place),
                Inclusion.of(place, leaves.size(), Subtrees.ofLeaves(leaves)));
        try {
            proof.entry();
            return proof;
        } catch (Refused changedSince) {
            throw new SigningRefused(Why.LOG_REWRITTEN);
        }
    }
}
