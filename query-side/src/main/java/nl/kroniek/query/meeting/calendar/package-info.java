/**
 * The calendar: meetings, series, contacts and milestones with what happened to them; nothing but what is read from
 * their events.
 */
@NullMarked
package nl.kroniek.query.meeting.calendar;

import org.jspecify.annotations.NullMarked;
