/** How a Spring Boot application gets the log; both sides take it from here. Beans only. */
@NullMarked
package nl.kroniek.log.spring;

import org.jspecify.annotations.NullMarked;
