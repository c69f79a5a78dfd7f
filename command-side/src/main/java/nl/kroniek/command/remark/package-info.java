/** What can be done to remarks: the aggregate, and rules that several of its slices share. */
@NullMarked
package nl.kroniek.command.remark;

import org.jspecify.annotations.NullMarked;
