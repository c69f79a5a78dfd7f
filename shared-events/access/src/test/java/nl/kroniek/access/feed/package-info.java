/** Tests of secret addresses. */
@NullMarked
package nl.kroniek.access.feed;

import org.jspecify.annotations.NullMarked;
