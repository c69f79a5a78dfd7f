package nl.kroniek.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link Layout} wrote, to the last byte; everything else is refused with the place where it went wrong. */
final class LayoutReader {

    private final ByteBuffer in;

    LayoutReader(byte[] bytes) {
        in = ByteBuffer.wrap(bytes);
    }

    LayoutReader tag(String ascii) {
        need(Arrays.equals(raw(Math.min(ascii.length(), in.remaining())), ascii.getBytes(StandardCharsets.US_ASCII)));
        return this;
    }

    byte[] raw(int length) {
        need(length >= 0 && length <= in.remaining());
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    int int32() {
        need(in.remaining() >= Integer.BYTES);
        return in.getInt();
    }

    long int64() {
        need(in.remaining() >= Long.BYTES);
        return in.getLong();
    }

    byte[] prefixed() {
        return raw(int32());
    }

    String prefixedText() {
        return Strict.utf8(prefixed()).orElseThrow(this::wrong);
    }

    long prefixedInt64() {
        need(int32() == Long.BYTES);
        return int64();
    }

    /** A whole number that must lie within bounds. */
    long within(long value, long least, long most) {
        need(value >= least && value <= most);
        return value;
    }

    void end() {
        need(!in.hasRemaining());
    }

    private void need(boolean right) {
        if (!right) {
            throw wrong();
        }
    }

    private Refused wrong() {
        return new Refused(Fault.LAYOUT_FORM, in.position());
    }
}
