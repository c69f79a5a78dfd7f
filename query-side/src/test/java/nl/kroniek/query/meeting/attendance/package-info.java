@NullMarked
package nl.kroniek.query.meeting.attendance;

import org.jspecify.annotations.NullMarked;
