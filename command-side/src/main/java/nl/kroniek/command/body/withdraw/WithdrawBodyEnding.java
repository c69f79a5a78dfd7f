package nl.kroniek.command.body.withdraw;

import nl.kroniek.command.Command;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.VagueDate;

/** It was a mistake that a body stopped, went on into another or was handed over: the last of these is undone. */
public record WithdrawBodyEnding(AssociationId association, BodyId id, String reason,
        VagueDate on) implements Command {}
