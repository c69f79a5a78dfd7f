/** Following the log with processors of Axon's: views, and whoever acts on what is recorded and keeps no view of it. */
@NullMarked
package nl.kroniek.log.follow;

import org.jspecify.annotations.NullMarked;
