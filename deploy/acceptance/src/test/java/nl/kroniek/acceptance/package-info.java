/**
 * The registry in a process of its own, tried from outside: over HTTP, in a browser, with kill -9. Knows no class of
 * it.
 */
@NullMarked
package nl.kroniek.acceptance;

import org.jspecify.annotations.NullMarked;
