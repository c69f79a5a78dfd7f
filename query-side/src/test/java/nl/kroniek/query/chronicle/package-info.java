/** What a chronicle is made of. */
@NullMarked
package nl.kroniek.query.chronicle;

import org.jspecify.annotations.NullMarked;
