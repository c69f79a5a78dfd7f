package nl.kroniek.query.names;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.ActivityId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.PlanId;
import nl.kroniek.query.association.directory.AssociationRow;
import nl.kroniek.query.association.directory.OrganisationRow;
import nl.kroniek.query.body.bodies.BodyEntry;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.document.documents.DocumentEntry;
import nl.kroniek.query.meeting.calendar.CalendarEntry;
import nl.kroniek.query.plan.progress.PlanRow;
import org.jspecify.annotations.Nullable;

/** Names looked up in the views of one association. */
final class NamesOfChronicle implements Names {

    private static final Pattern MENTION = Pattern.compile("@\\{(per-[^}]+)}");

    private final Chronicle chronicle;
    private final Supplier<Map<PersonId, String>> opening;
    private final AccountNames accounts;
    private final Phrases phrases;
    private @Nullable Map<String, String> signInNames;
    private @Nullable Map<PersonId, String> persons;

    NamesOfChronicle(Chronicle chronicle, Supplier<Map<PersonId, String>> opening, AccountNames accounts,
            Phrases phrases) {
        this.chronicle = chronicle;
        this.opening = opening;
        this.accounts = accounts;
        this.phrases = phrases;
    }

    @Override
    public Optional<String> find(String id) {
        int dash = id.indexOf('-');
        return switch (dash < 0 ? "" : id.substring(0, dash + 1)) {
            case BodyId.PREFIX -> chronicle.bodies().find(new BodyId(id)).map(BodyEntry::name);
            case OrganisationId.PREFIX -> chronicle.directory().find(new OrganisationId(id))
                    .map(OrganisationRow::name);
            case PersonId.PREFIX -> chronicle.directory().find(new PersonId(id)).map(known -> person(known.id()));
            case AccountId.PREFIX -> Optional.ofNullable(signInNames().get(id));
            case DecisionId.PREFIX -> chronicle.decisions().find(id).map(decision -> decision.resolution().title());
            case DocumentId.PREFIX -> chronicle.documents().find(id).map(DocumentEntry::title);
            case ActivityId.PREFIX -> chronicle.progress().activity(id).map(activity -> activity.form().title());
            case PlanId.PREFIX -> chronicle.progress().plans().stream().filter(plan -> plan.id().value().equals(id))
                    .findFirst().map(PlanRow::title);
            default -> chronicle.association().value().equals(id)
                    ? chronicle.directory().association().map(AssociationRow::name)
                    : chronicle.calendar().find(id).map(CalendarEntry::title);
        };
    }

    private Map<String, String> signInNames() {
        if (signInNames == null) {
            signInNames = accounts.all();
        }
        return signInNames;
    }

    @Override
    public String person(PersonId id) {
        if (persons == null) {
            persons = opening.get();
        }
        return persons.getOrDefault(id, phrases.erasedPerson());
    }

    @Override
    public String party(Party party) {
        return switch (party) {
            case Party.OfBody of -> of(of.body().value());
            case Party.OfAssociation of -> of(of.association().value());
            case Party.OfOrganisation of -> of(of.organisation().value());
            case Party.Described described -> text(described.text());
        };
    }

    @Override
    public String holder(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson of -> person(of.person());
            case Holder.OfFunction of -> of.function();
            case Holder.Unnamed unnamed -> unnamed.description();
        };
    }

    @Override
    public String text(String withMentions) {
        return MENTION.matcher(withMentions).replaceAll(
                mention -> Matcher.quoteReplacement(person(new PersonId(mention.group(1)))));
    }
}
