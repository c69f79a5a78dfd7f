/** What a series decides. */
@NullMarked
package nl.kroniek.command.series;

import org.jspecify.annotations.NullMarked;
