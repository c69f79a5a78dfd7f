package nl.kroniek.command;

/**
 * A part of an aggregate with commands and events of its own, held in a field with {@code @AggregateMember}: it decides
 * and evolves as its aggregate does, and takes notice of the aggregate's other events in a method called
 * {@code follow}.
 */
public interface PartOfThing {}
