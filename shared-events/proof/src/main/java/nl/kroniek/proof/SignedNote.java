package nl.kroniek.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with the signatures of one or more keys, in the form of C2SP signed-note: the text, an empty line, one line
 * for each signature. Nothing follows from the text until {@link TrustedKeys} have found a signature of their own under
 * it.
 *
 * @param text ends with a newline; no other control characters
 * @param signatures 1 to 100, of anybody
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** In bytes. The specification leaves the limit to the reader; signatures may be near 5 kB each. */
    static final int LONGEST = 1 << 20;
    static final int MOST_SIGNATURES = 100;

    /** @throws Refused when the text or the number of signatures cannot stand in a note */
    public SignedNote {
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty() || !text.endsWith("\n")) {
            throw new Refused(Fault.NOTE_NOT_SIGNED);
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new Refused(Fault.NOTE_TOO_MANY_SIGNATURES, MOST_SIGNATURES);
        }
        if (text.length() > LONGEST) {
            throw new Refused(Fault.NOTE_TOO_LONG, LONGEST);
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new Refused(Fault.NOTE_CONTROL_CHARACTER);
        }
        if (Strict.bytes(text).isEmpty()) {
            throw new Refused(Fault.NOTE_NOT_UTF8);
        }
    }

    /** @throws Refused when this is no signed note; whether a signature is genuine is not looked at */
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new Refused(Fault.NOTE_TOO_LONG, LONGEST);
        }
        String all = Strict.utf8(note).orElseThrow(() -> new Refused(Fault.NOTE_NOT_UTF8));
        int gap = all.lastIndexOf("\n\n");
        if (gap < 0 || gap + 2 == all.length() || !all.endsWith("\n")) {
            throw new Refused(Fault.NOTE_NOT_SIGNED);
        }
        String[] lines = all.substring(gap + 2, all.length() - 1).split("\n", MOST_SIGNATURES + 2);
        if (lines.length > MOST_SIGNATURES) {
            throw new Refused(Fault.NOTE_TOO_MANY_SIGNATURES, MOST_SIGNATURES);
        }
        return new SignedNote(all.substring(0, gap + 1), Arrays.stream(lines).map(line -> NoteSignature.parse(line)
                .orElseThrow(() -> new Refused(Fault.NOTE_SIGNATURE_LINE, line))).toList());
    }

    /** Signs a text with these keys. */
    public static SignedNote sign(String text, List<SigningKey> keys) {
        return new SignedNote(text, keys.stream().map(key -> key.sign(text)).toList());
    }

    /** The same note with one more signature, of a key that comes after or of a witness. */
    public SignedNote with(NoteSignature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new SignedNote(text, more);
    }

    /** The bytes that {@link #parse} reads. */
    public byte[] bytes() {
        String lines = signatures.stream().map(s -> s.line() + "\n").collect(Collectors.joining());
        return (text + "\n" + lines).getBytes(StandardCharsets.UTF_8);
    }
}
