/** Following the log with a processor of Axon's: for whoever acts on what is recorded and keeps no view of it. */
@NullMarked
package nl.kroniek.log.follow;

import org.jspecify.annotations.NullMarked;
