package nl.kroniek.command;

import java.util.List;
import nl.kroniek.command.access.Access;
import nl.kroniek.command.association.Association;
import nl.kroniek.command.body.Body;
import nl.kroniek.command.contact.Contact;
import nl.kroniek.command.decision.Decision;
import nl.kroniek.command.document.Document;
import nl.kroniek.command.meeting.Meeting;
import nl.kroniek.command.milestone.Milestone;
import nl.kroniek.command.organisation.Organisation;
import nl.kroniek.command.person.Person;
import nl.kroniek.command.plan.Plan;
import nl.kroniek.command.register.DecisionRegister;
import nl.kroniek.command.remark.Remark;
import nl.kroniek.command.seat.Seat;
import nl.kroniek.command.series.Series;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * The aggregates, the same ones for the real log and for a dry run. Each is locked by id while a command runs in this
 * process; between processes the log decides.
 */
public final class Aggregates {

    static final List<Class<? extends RecordedThing>> ALL = List.of(Association.class, Organisation.class, Person.class,
            Body.class, Seat.class, Meeting.class, Series.class, Contact.class, Milestone.class, Decision.class,
            DecisionRegister.class, Plan.class, Document.class, Remark.class, Access.class);

    private Aggregates() {}

    public static void configure(Configurer configurer) {
        ALL.forEach(type -> configurer.configureAggregate(configured(type)));
    }

    private static <T> AggregateConfigurer<T> configured(Class<T> type) {
        return AggregateConfigurer.defaultConfiguration(type).configureCommandTargetResolver(
                c -> message -> new VersionedAggregateIdentifier(((Command) message.getPayload()).id().value(), null));
    }
}
