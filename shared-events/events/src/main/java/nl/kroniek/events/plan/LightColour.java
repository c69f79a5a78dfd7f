package nl.kroniek.events.plan;

/** The colour of a light in the report. What is amber is called oranje on pages. */
public enum LightColour {
    GREEN, AMBER, RED
}
