package nl.kroniek.embedded.tree;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Bytes that sort as the values they stand for; also the place of a document, being the key of its {@code _id}. */
record Key(byte[] bytes) implements Comparable<Key> {

    static Key of(@Nullable Object value) {
        KeyBytes out = new KeyBytes();
        out.value(value);
        return new Key(out.toByteArray());
    }

    /** The first key after every key that begins with this one. No key begins with 0xFF, so there always is one. */
    Key afterAllThatBeginSo() {
        int end = bytes.length;
        while (bytes[end - 1] == (byte) 0xFF) {
            end--;
        }
        byte[] next = Arrays.copyOf(bytes, end);
        next[end - 1]++;
        return new Key(next);
    }

    /** The very next key there can be. */
    Key next() {
        return new Key(Arrays.copyOf(bytes, bytes.length + 1));
    }

    Key followedBy(Key rest) {
        byte[] both = Arrays.copyOf(bytes, bytes.length + rest.bytes.length);
        System.arraycopy(rest.bytes, 0, both, bytes.length, rest.bytes.length);
        return new Key(both);
    }

    @Override
    public int compareTo(Key other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
