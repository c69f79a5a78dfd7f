@NullMarked
package nl.kroniek.query.meeting.missed;

import org.jspecify.annotations.NullMarked;
