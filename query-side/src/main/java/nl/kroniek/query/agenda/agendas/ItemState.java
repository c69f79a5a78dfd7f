package nl.kroniek.query.agenda.agendas;

/** Whether an item still stands on the agenda, or how it left. */
public enum ItemState {
    STANDING, WITHDRAWN, CARRIED_OVER
}
