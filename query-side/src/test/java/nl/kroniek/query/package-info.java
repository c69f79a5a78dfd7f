/** Tests of the query side, and the small registry they run on: a real log and real views on a server in memory. */
@NullMarked
package nl.kroniek.query;

import org.jspecify.annotations.NullMarked;
