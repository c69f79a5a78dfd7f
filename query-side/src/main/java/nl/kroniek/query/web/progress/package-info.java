/**
 * The form that reports progress of an activity: what is typed becomes a command. The overview and the activity are
 * outside.
 */
@NullMarked
package nl.kroniek.query.web.progress;

import org.jspecify.annotations.NullMarked;
