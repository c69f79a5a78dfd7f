/** Views by themselves, in memory. */
@NullMarked
package nl.kroniek.query.view;

import org.jspecify.annotations.NullMarked;
