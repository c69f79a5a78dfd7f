package nl.kroniek.command.register;

import java.util.function.Supplier;
import nl.kroniek.command.LoadedThing;
import nl.kroniek.command.reference.KnownBody;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.RegisterId;
import org.axonframework.modelling.command.Repository;

/**
 * Loads the register in the running unit of work. Its lock is held until after the commit, so clients of one process
 * wait for each other; other processes meet at the log, and the door tries again.
 */
public final class LoadedRegisters implements Registers {

    private final Supplier<Repository<DecisionRegister>> registers;

    /** @param registers asked for at the first use, for the repository needs this object's own configuration */
    public LoadedRegisters(Supplier<Repository<DecisionRegister>> registers) {
        this.registers = registers;
    }

    @Override
    public void number(AssociationId association, DecisionId decision, KnownBody body, int year) {
        LoadedThing.orNew(registers.get(), RegisterId.of(body.id(), year), DecisionRegister::new)
                .execute(register -> register.number(association, decision, body, year));
    }
}
