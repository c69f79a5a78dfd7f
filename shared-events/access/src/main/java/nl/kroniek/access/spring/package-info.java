/** How a Spring Boot application gets to know who asks; both sides take it from here. Beans only. */
@NullMarked
package nl.kroniek.access.spring;

import org.jspecify.annotations.NullMarked;
