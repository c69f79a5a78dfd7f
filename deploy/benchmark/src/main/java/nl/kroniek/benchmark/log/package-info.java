/** The event log beside other stores of Axon's events and the bare driver, on the same server in the same run. */
@NullMarked
package nl.kroniek.benchmark.log;

import org.jspecify.annotations.NullMarked;
