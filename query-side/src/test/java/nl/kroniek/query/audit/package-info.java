/** Tests of what auditors ask. */
@NullMarked
package nl.kroniek.query.audit;

import org.jspecify.annotations.NullMarked;
