/** Remarks on things: contradictions, claims, source lines; they never change what they are about. */
@NullMarked
package nl.kroniek.query.remark.remarks;

import org.jspecify.annotations.NullMarked;
