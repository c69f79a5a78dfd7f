/** Who was at a meeting, a list per meeting and per agenda item; nothing about who was asked to come. */
@NullMarked
package nl.kroniek.query.meeting.attendance;

import org.jspecify.annotations.NullMarked;
