package nl.kroniek.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Reads the fields of an exported log one after another. It never holds more than one commit may have. */
final class ExportFields {

    /** In bytes, over all texts, bodies and metadata of one commit; a commit document cannot have more than 16 MiB. */
    private static final int LARGEST_COMMIT = 32 << 20;
    /** Longer than any name and any number. */
    private static final int LONGEST_WORD = 64;
    private static final Pattern NUMBER = Pattern.compile("0|-?[1-9][0-9]{0,18}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final InputStream in;
    private long read;
    private long left = LARGEST_COMMIT;

    ExportFields(InputStream in) {
        this.in = in;
    }

    void newCommit() {
        left = LARGEST_COMMIT;
    }

    /** The name of the next field. */
    String name() throws IOException {
        return word(' ');
    }

    /** The rest of the line. */
    String value() throws IOException {
        return word('\n');
    }

    void expect(String name) throws IOException {
        if (!name().equals(name)) {
            throw wrong(name);
        }
    }

    long number(String name) throws IOException {
        expect(name);
        return number(value(), name);
    }

    int int32(String name) throws IOException {
        long value = number(name);
        if (value != (int) value) {
            throw wrong(name);
        }
        return (int) value;
    }

    byte[] hash(String name) throws IOException {
        expect(name);
        String hex = value();
        if (!HASH.matcher(hex).matches()) {
            throw wrong(name);
        }
        return HexFormat.of().parseHex(hex);
    }

    String text(String name) throws IOException {
        expect(name);
        return textOf(name);
    }

    /** The text of a field of which the name was read already. */
    String textOf(String name) throws IOException {
        return Strict.utf8(bytesOf(name)).orElseThrow(() -> wrong(name));
    }

    byte[] bytes(String name) throws IOException {
        expect(name);
        return bytesOf(name);
    }

    long number(String value, String name) {
        try {
            if (NUMBER.matcher(value).matches()) {
                return Long.parseLong(value);
            }
        } catch (NumberFormatException e) {
            throw wrong(name);
        }
        throw wrong(name);
    }

    Refused wrong(String name) {
        return new Refused(Fault.EXPORT_FORM, name, read);
    }

    boolean atEnd() throws IOException {
        return in.read() < 0;
    }

    private byte[] bytesOf(String name) throws IOException {
        long length = number(name(), name);
        if (length < 0 || length > left) {
            throw wrong(name);
        }
        byte[] value = in.readNBytes((int) length);
        read += value.length;
        left -= length;
        if (value.length < length || !word('\n').isEmpty()) {
            throw wrong(name);
        }
        return value;
    }

    /** What stands before this character, which is read too. */
    private String word(char end) throws IOException {
        var word = new ByteArrayOutputStream(LONGEST_WORD);
        for (int next = in.read(); next != end; next = in.read()) {
            if (next < 0 || word.size() == LONGEST_WORD) {
                throw wrong(word.toString(StandardCharsets.ISO_8859_1));
            }
            read++;
            word.write(next);
        }
        read++;
        return word.toString(StandardCharsets.ISO_8859_1);
    }
}
