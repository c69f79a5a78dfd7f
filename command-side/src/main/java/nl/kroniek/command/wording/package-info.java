/** Rules about words and dates that many slices share. Pure records; nothing here knows a feature. */
@NullMarked
package nl.kroniek.command.wording;

import org.jspecify.annotations.NullMarked;
