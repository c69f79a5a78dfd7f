package nl.kroniek.benchmark;

import java.util.Arrays;
import java.util.Collection;

/**
 * How long answers took.
 *
 * @param median milliseconds
 * @param slow milliseconds; nineteen of twenty answers took no longer
 * @param count of answers
 */
record Times(double median, double slow, int count) {

    private static final double SLOW = 0.95;

    static Times of(Collection<Long> nanos) {
        double[] sorted = nanos.stream().mapToDouble(each -> each / 1e6).toArray();
        Arrays.sort(sorted);
        return new Times(sorted[sorted.length / 2], sorted[(int) (sorted.length * SLOW)], sorted.length);
    }
}
