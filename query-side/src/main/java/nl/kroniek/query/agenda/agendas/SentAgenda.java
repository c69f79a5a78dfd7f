package nl.kroniek.query.agenda.agendas;

import java.util.List;
import nl.kroniek.events.Party;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.agenda.ItemSent;

/** The agenda as it went out once; it never changes again. */
public record SentAgenda(List<ItemSent> items, List<Party> to, VagueDate on) {}
