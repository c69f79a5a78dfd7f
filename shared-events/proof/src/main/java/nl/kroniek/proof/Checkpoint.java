package nl.kroniek.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a log says about itself when it signs: so many commits, this root (C2SP tlog-checkpoint). The root is the one of
 * the {@link MerkleTree} whose entries are the bytes of the {@link CommitHeader}s from ordinal 0 on.
 *
 * @param origin name of the log, which is also the name of its key
 * @param size number of commits
 * @param root 32 bytes
 * @param extensions further lines; we write none
 */
public record Checkpoint(String origin, long size, byte[] root, List<String> extensions) {

    /**
     * @throws Refused when a line would be empty or broken, the size negative, the root of another length, or an
     *         empty log has a root that is not the one of nothing
     */
    public Checkpoint {
        extensions = List.copyOf(extensions);
        var lines = new ArrayList<>(extensions);
        lines.add(0, origin);
        boolean noSuchTree = size == 0 && !Arrays.equals(root, Sha256.of());
        if (size < 0 || noSuchTree || root.length != Sha256.LENGTH
                || lines.stream().anyMatch(Checkpoint::cannotStand)) {
            throw new Refused(Fault.CHECKPOINT_FORM);
        }
    }

    /** What the log would sign now. */
    public static Checkpoint of(String origin, Frontier tree) {
        return new Checkpoint(origin, tree.size(), tree.root(), List.of());
    }

    /**
     * Reads a checkpoint and believes it only when a trusted key signed it that has the origin's name.
     *
     * @throws Refused when it is no checkpoint, or not signed so
     */
    public static Checkpoint open(SignedNote note, TrustedKeys keys) {
        var signers = keys.signersOf(note);
        var checkpoint = parse(note.text());
        if (signers.stream().noneMatch(key -> key.name().equals(checkpoint.origin))) {
            throw new Refused(Fault.SIGNATURE_NOT_OF_ORIGIN, checkpoint.origin, signers.get(0).name());
        }
        return checkpoint;
    }

    /** Reads the text of a note that somebody else has verified. */
    static Checkpoint parse(String text) {
        // The limit -1 keeps the empty piece after the last newline, and with it every empty line.
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[lines.length - 1].isEmpty()) {
            throw new Refused(Fault.CHECKPOINT_FORM);
        }
        long size = Strict.decimal(lines[1]).orElseThrow(() -> new Refused(Fault.CHECKPOINT_FORM));
        byte[] root = Strict.hash(lines[2]).orElseThrow(() -> new Refused(Fault.CHECKPOINT_FORM));
        return new Checkpoint(lines[0], size, root, Arrays.asList(lines).subList(3, lines.length - 1));
    }

    /** The text that is signed. */
    public String text() {
        var lines = new ArrayList<>(List.of(origin, Long.toString(size), Strict.base64(root)));
        lines.addAll(extensions);
        return String.join("\n", lines) + "\n";
    }

    /** Signs; on a change of keys with the old and the new one together. */
    public SignedNote sign(SigningKey... keys) {
        return SignedNote.sign(text(), List.of(keys));
    }

    private static boolean cannotStand(String line) {
        return line.isEmpty() || line.chars().anyMatch(c -> c < ' ') || Strict.bytes(line).isEmpty();
    }
}
