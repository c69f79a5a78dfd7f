package nl.kroniek.events.plan;

/** The colour of a light in the report. */
public enum LightColour {
    GREEN, AMBER, RED
}
