package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that comparing the bytes compares the values in BSON's order, and no value's bytes are the beginning
 * of another's. Equal numbers are equal bytes, whether int, long or double.
 */
final class KeyBytes {

    private static final byte END = 0;
    private static final int BAD_VALUE = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    byte[] toByteArray() {
        return out.toByteArray();
    }

    void value(@Nullable Object value) {
        ValueKind kind = kindOf(value);
        out.write(kind.tag());
        if (value != null) {
            payload(kind, value);
        }
    }

    /** The kind decides between which tags a comparison such as {@code $gt} looks. */
    static ValueKind kindOf(@Nullable Object value) {
        return switch (value) {
            case null -> ValueKind.NULL;
            case Missing missing -> ValueKind.NULL;
            case MinKey min -> ValueKind.MIN;
            case Integer number -> ValueKind.NUMBER;
            case Long number -> ValueKind.NUMBER;
            case Double number -> ValueKind.NUMBER;
            case String text -> ValueKind.STRING;
            case Map<?, ?> document -> ValueKind.DOCUMENT;
            case Collection<?> array -> ValueKind.ARRAY;
            case BinData data -> ValueKind.BINARY;
            case LegacyUUID uuid -> ValueKind.LEGACY_UUID;
            case UUID uuid -> ValueKind.UUID;
            case ObjectId id -> ValueKind.OBJECT_ID;
            case Boolean bool -> ValueKind.BOOLEAN;
            case Instant instant -> ValueKind.INSTANT;
            case BsonTimestamp timestamp -> ValueKind.TIMESTAMP;
            case MaxKey max -> ValueKind.MAX;
            default -> throw new MongoServerError(BAD_VALUE, "BadValue", "the embedded server cannot index a "
                    + value.getClass().getSimpleName() + "; keep it out of _id and of indexed fields");
        };
    }

    private void payload(ValueKind kind, Object value) {
        switch (kind) {
            case NULL, MIN, MAX -> {
            }
            case NUMBER -> number((Number) value);
            case STRING -> text((String) value);
            case DOCUMENT -> document((Map<?, ?>) value);
            case ARRAY -> {
                ((Collection<?>) value).forEach(this::value);
                out.write(END);
            }
            case BINARY -> binary(((BinData) value).getData());
            case LEGACY_UUID -> uuid(((LegacyUUID) value).getUuid());
            case UUID -> uuid((UUID) value);
            case OBJECT_ID -> out.writeBytes(((ObjectId) value).toByteArray());
            case BOOLEAN -> out.write((Boolean) value ? 1 : 0);
            case INSTANT -> signed(((Instant) value).toEpochMilli());
            case TIMESTAMP -> unsigned(((BsonTimestamp) value).getValue());
        }
    }

    /** The nearest double in sortable form, then what a long has left over: at most 1024 either way. */
    private void number(Number number) {
        double nearest = number.doubleValue() + 0.0; // -0.0 becomes 0.0
        long bits = Double.doubleToLongBits(nearest);
        unsigned(Double.isNaN(nearest) ? 0 : bits < 0 ? ~bits : bits | Long.MIN_VALUE);
        int rest = number instanceof Long exact ? rest(exact, nearest) : 0;
        out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort((short) (rest ^ Short.MIN_VALUE)).array());
    }

    private static int rest(long exact, double nearest) {
        boolean beyondLong = nearest == 0x1p63;
        return (int) (exact - (long) nearest) - (beyondLong ? 1 : 0);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (text.indexOf(END) < 0) {
            out.writeBytes(bytes);
        } else {
            for (byte b : bytes) {
                out.write(b);
                if (b == END) {
                    out.write(0xFF); // a zero inside the text sorts after its end
                }
            }
        }
        out.write(END);
        out.write(END);
    }

    private void document(Map<?, ?> document) {
        document.forEach((name, field) -> {
            ValueKind kind = kindOf(field);
            out.write(kind.tag());
            text((String) name);
            if (field != null) {
                payload(kind, field);
            }
        });
        out.write(END);
    }

    private void binary(byte[] data) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
        out.writeBytes(data);
    }

    private void uuid(UUID uuid) {
        unsigned(uuid.getMostSignificantBits());
        unsigned(uuid.getLeastSignificantBits());
    }

    private void signed(long value) {
        unsigned(value ^ Long.MIN_VALUE);
    }

    private void unsigned(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
