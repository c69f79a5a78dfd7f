package nl.kroniek.proof.cli;

import java.io.IOException;
import java.util.Base64;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.HashLines;
import nl.kroniek.proof.Inclusion;
import nl.kroniek.proof.MerkleTree;
import nl.kroniek.proof.Refused;

/** Does this entry stand at this place under this checkpoint? */
final class VerifyInclusion implements Check {

    @Override
    public Answer answer(Arguments arguments) throws IOException {
        var checkpoint = Trust.of(arguments).checkpoint(arguments.need("checkpoint"));
        long index = index(arguments.need("index"));
        byte[] leaf = leaf(arguments);
        var proof = new Inclusion(index, checkpoint.size(), HashLines.parse(Input.ascii(arguments.file())));
        if (!proof.provesLeaf(leaf, checkpoint.root())) {
            throw new Refused(Fault.NOT_INCLUDED, index, checkpoint.size());
        }
        return Answer.proved(Said.of("included", index, checkpoint.origin(), checkpoint.size()))
                .fact("origin", checkpoint.origin()).fact("index", index).fact("size", checkpoint.size());
    }

    private static long index(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Refused(Fault.USAGE_VALUE, "--index");
        }
    }

    private static byte[] leaf(Arguments arguments) throws IOException {
        var entry = arguments.one("entry");
        if (entry.isPresent()) {
            return MerkleTree.leafHash(Input.bytes(entry.get()));
        }
        try {
            return Base64.getDecoder().decode(arguments.need("leaf"));
        } catch (IllegalArgumentException e) {
            throw new Refused(Fault.USAGE_VALUE, "--leaf");
        }
    }
}
