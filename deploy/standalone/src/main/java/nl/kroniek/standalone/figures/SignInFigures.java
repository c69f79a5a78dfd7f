package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/** Counts sign-ins that failed, whatever the reason: {@code kroniek_sign_ins_failed_total}. Never a name. */
@Component
class SignInFigures {

    private final Counter failed;

    SignInFigures(MeterRegistry meters) {
        this.failed = meters.counter("kroniek.sign.ins.failed");
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent failure) {
        failed.increment();
    }
}
