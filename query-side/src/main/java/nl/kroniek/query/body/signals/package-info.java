/**
 * What is not as an association expects of its bodies: worked out when asked, from rules that the association set
 * itself.
 */
@NullMarked
package nl.kroniek.query.body.signals;

import org.jspecify.annotations.NullMarked;
