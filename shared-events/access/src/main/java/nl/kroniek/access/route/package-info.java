/**
 * Which routes there are and who may use them, as one table a side, and the gate that reads it. No route of either side
 * may enter.
 */
@NullMarked
package nl.kroniek.access.route;

import org.jspecify.annotations.NullMarked;
