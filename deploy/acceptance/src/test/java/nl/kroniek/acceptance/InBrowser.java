package nl.kroniek.acceptance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** On a test class that needs the browser: it is reported as skipped where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "nl.kroniek.acceptance.Chromium#isThere", disabledReason = "no chromium on this machine: install it (see .ci/run)")
@interface InBrowser {
}
