package nl.kroniek.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file that proves by itself that an entry stands in a log (C2SP tlog-proof@v1): the place, the hashes that lead to
 * the root, and the signed checkpoint of that root. The entry does not stand in it; we put what is needed to make it
 * again, an {@link EventProof}, into {@code extra}.
 *
 * @param extra nobody signed this: believe only what is found again under the root
 * @param index place of the entry in the log: the ordinal of the commit
 * @param path sibling hashes from the entry up, 32 bytes each
 * @param checkpoint signed by the log
 */
public record TlogProof(Optional<byte[]> extra, long index, List<byte[]> path, SignedNote checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1\n";
    private static final String EXTRA = "extra ";
    private static final String INDEX = "index ";
    /** In bytes: a commit has at most 12 MiB, here in base64. */
    static final int LONGEST = 32 << 20;

    /** @throws Refused when the extra data is empty, the index negative, or the path no path */
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || !HashLines.isPath(path) || extra.filter(bytes -> bytes.length == 0).isPresent()) {
            throw new Refused(Fault.PROOF_FORM);
        }
    }

    /** @throws Refused when this is no such file; whether it proves anything is not looked at */
    public static TlogProof parse(byte[] file) {
        String all = file.length > LONGEST ? "" : Strict.utf8(file).orElse("");
        int gap = all.indexOf("\n\n");
        if (gap < 0 || !all.startsWith(FIRST_LINE)) {
            throw new Refused(Fault.PROOF_FORM);
        }
        String head = all.substring(FIRST_LINE.length(), Math.max(gap + 1, FIRST_LINE.length()));
        Optional<byte[]> extra = Optional.empty();
        if (head.startsWith(EXTRA)) {
            extra = Optional.of(Strict.base64(head.substring(EXTRA.length(), head.indexOf('\n')))
                    .orElseThrow(() -> new Refused(Fault.PROOF_FORM)));
            head = head.substring(head.indexOf('\n') + 1);
        }
        if (!head.startsWith(INDEX)) {
            throw new Refused(Fault.PROOF_FORM);
        }
        long index = Strict.decimal(head.substring(INDEX.length(), head.indexOf('\n')))
                .orElseThrow(() -> new Refused(Fault.PROOF_FORM));
        byte[] note = all.substring(gap + 2).getBytes(StandardCharsets.UTF_8);
        return new TlogProof(extra, index, HashLines.parse(head.substring(head.indexOf('\n') + 1)),
                SignedNote.parse(note));
    }

    /** The bytes that {@link #parse} reads. */
    public byte[] bytes() {
        String head = FIRST_LINE + extra.map(bytes -> EXTRA + Strict.base64(bytes) + "\n").orElse("") + INDEX + index
                + "\n" + HashLines.lines(path) + "\n";
        byte[] note = checkpoint.bytes();
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(first, first.length + note.length);
        System.arraycopy(note, 0, all, first.length, note.length);
        return all;
    }

    /**
     * Checks all of it for an entry that is known.
     *
     * @return the checkpoint that vouches for the entry
     * @throws Refused when the checkpoint is not signed, or the entry does not stand under its root
     */
    public Checkpoint verify(byte[] entry, TrustedKeys keys) {
        var signed = Checkpoint.open(checkpoint, keys);
        if (!new Inclusion(index, signed.size(), path).proves(entry, signed.root())) {
            throw new Refused(Fault.NOT_INCLUDED, index, signed.size());
        }
        return signed;
    }
}
