package nl.kroniek.command.meeting.mistake;

import java.util.List;
import java.util.stream.Collectors;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;

/** A decision that stands was taken somewhere: a meeting that never was would leave it in the air. */
public record WhatWasDecidedThereMustFirstBeRevoked(List<String> titles) implements Rule {

    @Override
    public boolean holds() {
        return titles.isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", ")));
    }
}
