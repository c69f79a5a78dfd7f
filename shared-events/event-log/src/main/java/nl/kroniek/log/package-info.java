/** The log: what is written, read and checked. Nothing here knows what a meeting is, or who reads and writes. */
@NullMarked
package nl.kroniek.log;

import org.jspecify.annotations.NullMarked;
