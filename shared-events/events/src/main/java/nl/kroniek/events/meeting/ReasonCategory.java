package nl.kroniek.events.meeting;

/** Why a meeting did not go ahead as planned. */
public enum ReasonCategory {
    LOW_ATTENDANCE, NOTHING_TO_DISCUSS, GUESTS_WITHDREW, WEATHER, POLITICAL_CHANGE, ILLNESS, OTHER
}
