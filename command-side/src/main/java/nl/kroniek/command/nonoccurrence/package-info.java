/** Why a meeting did not go ahead, as far as it became known later: a part of its aggregate. */
@NullMarked
package nl.kroniek.command.nonoccurrence;

import org.jspecify.annotations.NullMarked;
