/**
 * The one way in for commands: who asks, whether it was asked before, and what came of it. Knows no feature and no
 * HTTP.
 */
@NullMarked
package nl.kroniek.command.door;

import org.jspecify.annotations.NullMarked;
