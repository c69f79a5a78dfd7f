/**
 * The agenda on the page of a meeting, the forms that change it, and the agenda as it was sent. What decides is
 * elsewhere.
 */
@NullMarked
package nl.kroniek.query.web.agenda;

import org.jspecify.annotations.NullMarked;
