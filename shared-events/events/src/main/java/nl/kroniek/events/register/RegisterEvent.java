package nl.kroniek.events.register;

import nl.kroniek.events.Event;
import nl.kroniek.events.RegisterId;

/** The decision register of a body and a year, which hands out numbers. */
public sealed interface RegisterEvent extends Event permits DecisionNumbered {
    RegisterId register();
}
