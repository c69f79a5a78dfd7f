package nl.kroniek.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The hashes of a proof: how many there may be, and how they stand in a file: one a line, in base64. */
public final class HashLines {

    /** No tree has more levels than its size has bits; a consistency proof may name one hash more. */
    static final int LONGEST = 64;

    private HashLines() {}

    /**
     * Reads the hashes of a file.
     *
     * @throws Refused when a line is not 32 bytes in base64, the last line does not end, or there are more than 64
     */
    public static List<byte[]> parse(String lines) {
        var path = new ArrayList<byte[]>();
        int from = 0;
        while (from < lines.length()) {
            int to = lines.indexOf('\n', from);
            int number = path.size() + 1;
            if (to < 0 || number > LONGEST) {
                throw new Refused(Fault.PATH_FORM, number);
            }
            path.add(Strict.hash(lines.substring(from, to)).orElseThrow(() -> new Refused(Fault.PATH_FORM, number)));
            from = to + 1;
        }
        return path;
    }

    /** The lines that {@link #parse} reads. */
    public static String lines(List<byte[]> path) {
        return path.stream().map(hash -> Strict.base64(hash) + "\n").collect(Collectors.joining());
    }

    static boolean isPath(List<byte[]> path) {
        return path.size() <= LONGEST && allHashes(path);
    }

    static boolean allHashes(List<byte[]> path) {
        return path.stream().allMatch(hash -> hash.length == Sha256.LENGTH);
    }
}
