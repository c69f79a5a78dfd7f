package nl.kroniek.embedded.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final List<Object> VALUES = values();

    private static List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(MinKey.getInstance(), MaxKey.getInstance(), 0, 1, -1, 1L, 1.0,
                1.5, -1.5,
                Integer.MAX_VALUE, Integer.MIN_VALUE, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 1e300, -1e300,
                Double.MIN_VALUE, "", "a", "ab", "b", "a\0", "a\0b", "a\1", "é", "z", true, false, Instant.EPOCH,
                Instant
                        .ofEpochMilli(-1),
                Instant.ofEpochMilli(1), new BinData(new byte[0]), new BinData(new byte[]{1}),
                new BinData(new byte[]{-1}), new BinData(new byte[]{1, 2}), new ObjectId(), new Document(),
                new Document("a",
                        1),
                new Document("a", 2), new Document("a", 1).append("b", 1)));
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            values.add(random.nextLong() >> 12 + random.nextInt(50)); // exact as doubles: the comparator is not, beyond
            values.add(random.nextGaussian() * 1000);
            values.add(random.nextInt());
            values.add(new UUID(random.nextLong() >>> 1, random.nextLong()));
        }
        return values;
    }

    @Test
    void keys_sort_as_the_server_compares_values() {
        for (Object a : VALUES) {
            for (Object b : VALUES) {
                int expected = Integer.signum(ValueComparator.ascWithoutListHandling().compare(a, b));
                assertThat(Integer.signum(Key.of(a).compareTo(Key.of(b)))).as("%s (%s) and %s (%s)", a, a.getClass(), b,
                        b.getClass()).isEqualTo(expected);
            }
        }
    }

    @Test
    void longs_that_no_double_can_hold_stay_apart_and_in_order() {
        List<Long> longs = List.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -(1L << 53) - 1, -(1L << 53), (1L << 53),
                (1L << 53)
                        + 1,
                (1L << 53) + 2, (1L << 62) - 1, 1L << 62, (1L << 62) + 1, Long.MAX_VALUE - 1025, Long.MAX_VALUE - 513,
                Long.MAX_VALUE
                        - 512,
                Long.MAX_VALUE - 511, Long.MAX_VALUE - 1, Long.MAX_VALUE);
        for (int i = 1; i < longs.size(); i++) {
            assertThat(Key.of(longs.get(i - 1))).as("%d before %d", longs.get(i - 1), longs.get(i))
                    .isLessThan(Key.of(longs
                            .get(i)));
        }
        assertThat(Key.of(Long.MAX_VALUE)).isLessThan(Key.of(0x1p63));
    }

    @Test
    void no_value_begins_with_another() {
        for (Object a : VALUES) {
            for (Object b : VALUES) {
                byte[] one = Key.of(a).bytes();
                byte[] other = Key.of(b).bytes();
                boolean begins = one.length < other.length && Arrays.equals(one, Arrays.copyOf(other, one.length));
                assertThat(begins).as("%s begins %s", a, b).isFalse();
            }
        }
    }

    @Test
    void a_decimal_is_refused_with_a_sentence() {
        assertThatThrownBy(() -> Key.of(new Decimal128(1, 2))).isInstanceOf(MongoServerError.class)
                .hasMessageContaining(
                        "cannot index a Decimal128; keep it out of _id");
    }
}
