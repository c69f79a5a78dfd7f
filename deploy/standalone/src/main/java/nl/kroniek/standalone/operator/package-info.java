/**
 * The command line of whoever keeps the registry running: check it, look after it, copy it, put it back. No page, no
 * Spring.
 */
@NullMarked
package nl.kroniek.standalone.operator;

import org.jspecify.annotations.NullMarked;
