/**
 * Both sides in one process: start-up, the embedded server, demo accounts, metrics. No domain and no view may enter.
 */
@NullMarked
package nl.kroniek.standalone;

import org.jspecify.annotations.NullMarked;
