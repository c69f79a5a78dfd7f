package nl.kroniek.command.seat.take;

import java.util.List;
import nl.kroniek.command.refusal.Kind;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.seat.Sitting;
import nl.kroniek.events.Holder;

/** Somebody takes a seat once, until leaving it. */
public record TheHolderMustNotSitThereAlready(Holder holder, List<Holder> holders) implements Rule {

    @Override
    public boolean holds() {
        return !Sitting.contains(holders, holder);
    }

    @Override
    public String field() {
        return "/holder";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
