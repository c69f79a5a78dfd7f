package nl.kroniek.command.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.command.Command;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.AgendaItemId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Id;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.PersonId;

/**
 * Every id that a command names beside its own, found by walking its record, so that no slice can forget to ask. A
 * thing of another association does not exist here.
 */
public final class References {

    private static final Pattern MENTION = Pattern.compile("@\\{([^}]*)}");

    private final List<Rule> rules = new ArrayList<>();
    private final AssociationId own;
    private final Existing existing;

    private References(AssociationId own, Existing existing) {
        this.own = own;
        this.existing = existing;
    }

    /** The rules that the things this command names are there, and its association too. */
    public static List<Rule> of(Command command, Existing existing) {
        References references = new References(command.association(), existing);
        references.rules.add(new TheAssociationMustBeRegistered(command.association(),
                existing.ownerOf(command.association()).isPresent()));
        Parts.of(command).forEach(references::add);
        return List.copyOf(references.rules);
    }

    private void add(Parts.Part part) {
        switch (part.value()) {
            case String text -> mentions(part.field(), text);
            case AccountId account ->
                rules.add(new TheAccountMustExist(part.field(), account, existing.isAccount(account)));
            // The meeting itself knows its items.
            case AgendaItemId unused -> {}
            case Id id -> rules.add(rule(part.field(), id, isHere(id)));
            default -> {}
        }
    }

    private void mentions(String field, String text) {
        Matcher found = MENTION.matcher(text);
        while (found.find()) {
            String mention = found.group(1);
            AMentionMustNameAPerson named = new AMentionMustNameAPerson(field, mention);
            rules.add(named.holds() ? rule(field, new PersonId(mention), isHere(new PersonId(mention))) : named);
        }
    }

    private boolean isHere(Id id) {
        return id.value().startsWith(ActivityId.PREFIX)
                ? existing.planOf(own, new ActivityId(id.value())).isPresent()
                : existing.ownerOf(id).filter(own::equals).isPresent();
    }

    private static Rule rule(String field, Id id, boolean here) {
        return switch (id) {
            case AssociationId association -> new APartyMustBeThisAssociation(field, association, here);
            case BodyId body -> new TheBodyMustExist(field, body, here);
            case OrganisationId organisation -> new TheOrganisationMustExist(field, organisation, here);
            case PersonId person -> new ThePersonMustExist(field, person, here);
            case MeetingId meeting -> new TheMeetingMustExist(field, meeting, here);
            case DecisionId decision -> new TheDecisionMustExist(field, decision, here);
            case DocumentId document -> new TheDocumentMustExist(field, document, here);
            default -> new TheSubjectMustExist(field, id, here);
        };
    }
}
