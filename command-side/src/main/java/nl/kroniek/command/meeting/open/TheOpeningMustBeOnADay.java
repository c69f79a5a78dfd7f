package nl.kroniek.command.meeting.open;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.VagueDate;

/** Who opens a meeting knows what day it is. */
public record TheOpeningMustBeOnADay(VagueDate on) implements Rule {

    @Override
    public boolean holds() {
        return on.isDay();
    }

    @Override
    public String field() {
        return "/on";
    }
}
