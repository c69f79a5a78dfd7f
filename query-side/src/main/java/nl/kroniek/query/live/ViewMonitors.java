package nl.kroniek.query.live;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.monitoring.MessageMonitor;

/** Gives each view's processor its monitor; Axon's configuration does where there is one. */
@FunctionalInterface
public interface ViewMonitors {

    MessageMonitor<? super EventMessage<?>> of(String processor);
}
