/** The page that counts what did not go ahead and why; nothing about what did. */
@NullMarked
package nl.kroniek.query.web.missed;

import org.jspecify.annotations.NullMarked;
