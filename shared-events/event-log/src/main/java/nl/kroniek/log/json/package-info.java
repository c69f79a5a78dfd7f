/** How records become JSON and back: the one set of mapper settings that events, commands and views share. */
@NullMarked
package nl.kroniek.log.json;

import org.jspecify.annotations.NullMarked;
