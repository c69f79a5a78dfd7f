/** Half-year progress: plans and their activities in the association's own form, and whether targets were met. */
@NullMarked
package nl.kroniek.query.plan.progress;

import org.jspecify.annotations.NullMarked;
