package nl.kroniek.events.association;

import nl.kroniek.events.Event;

/** What happens to an association and its members. */
public sealed interface AssociationEvent extends Event permits AssociationRegistered, MemberJoined, BodyRulesSet {}
