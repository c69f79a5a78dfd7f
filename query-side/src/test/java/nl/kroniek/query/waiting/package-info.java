@NullMarked
package nl.kroniek.query.waiting;

import org.jspecify.annotations.NullMarked;
