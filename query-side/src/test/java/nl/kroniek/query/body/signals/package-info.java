/** What is not as an association expects of its bodies. */
@NullMarked
package nl.kroniek.query.body.signals;

import org.jspecify.annotations.NullMarked;
