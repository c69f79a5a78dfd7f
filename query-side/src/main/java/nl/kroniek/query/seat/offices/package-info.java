/** What one person does in an association: seats, chairs and committees together. */
@NullMarked
package nl.kroniek.query.seat.offices;

import org.jspecify.annotations.NullMarked;
