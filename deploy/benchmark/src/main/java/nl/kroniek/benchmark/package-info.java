/** Measures the registry from outside, beside a raw limit of the same machine in the same run; prints ratios. */
@NullMarked
package nl.kroniek.benchmark;

import org.jspecify.annotations.NullMarked;
