package nl.kroniek.command.association.admit;

import java.util.List;
import java.util.Set;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.OrganisationId;

/** A municipality is a member once. */
public record AMemberMustNotJoinTwice(OrganisationId member, Set<OrganisationId> members) implements Rule {

    @Override
    public boolean holds() {
        return !members.contains(member);
    }

    @Override
    public String field() {
        return "/member";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public List<String> arguments() {
        return List.of(member.value());
    }
}
