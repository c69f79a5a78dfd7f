/** The bodies of an association, also those that ended or were handed over. */
@NullMarked
package nl.kroniek.query.body.bodies;

import org.jspecify.annotations.NullMarked;
