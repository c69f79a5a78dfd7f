package nl.kroniek.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes the fields of a layout one after another; whole numbers are big-endian. */
final class Layout {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The bytes of a domain tag, as they are. */
    Layout tag(String ascii) {
        return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    Layout raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    Layout int32(int value) {
        return raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    Layout int64(long value) {
        return raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    /** The length as four bytes, then the bytes: two fields can never be read as one. */
    Layout prefixed(byte[] bytes) {
        return int32(bytes.length).raw(bytes);
    }

    Layout prefixed(String text) {
        return prefixed(text.getBytes(StandardCharsets.UTF_8));
    }

    Layout prefixed(long value) {
        return int32(Long.BYTES).int64(value);
    }

    byte[] bytes() {
        return out.toByteArray();
    }
}
