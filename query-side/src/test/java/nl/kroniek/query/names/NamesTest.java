package nl.kroniek.query.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import nl.kroniek.events.Event;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.Holder;
import nl.kroniek.events.Party;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.body.BodyEstablished;
import nl.kroniek.events.meeting.MeetingScheduled;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.events.person.SealedText;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.query.Folded;
import nl.kroniek.query.KeysInMemory;
import nl.kroniek.vault.Seal;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final PersonId KLEVE = EventSamples.KLEVE;

    private final KeysInMemory keys = new KeysInMemory();
    private final NameReader reader = new NameReader(keys);

    @Test
    void a_person_is_shown_by_name_also_where_a_text_mentions_one() {
        var names = names(Locale.of("nl"));

        assertThat(names.person(KLEVE)).isEqualTo("A. Kleve");
        assertThat(names.find("per-kleve")).contains("A. Kleve");
        assertThat(names.text("Vertrek van @{per-kleve} in december")).isEqualTo("Vertrek van A. Kleve in december");
        assertThat(names.holder(new Holder.OfPerson(KLEVE, "wethouder", null))).isEqualTo("A. Kleve");
    }

    @Test
    void without_the_key_a_fixed_phrase_stands_where_the_name_was() {
        var dutch = names(Locale.of("nl"));
        var english = names(Locale.ENGLISH);
        keys.loseAll();

        assertThat(dutch.person(KLEVE)).isEqualTo("verwijderde persoon");
        assertThat(dutch.text("@{per-kleve}")).isEqualTo("verwijderde persoon");
        assertThat(english.find("per-kleve")).contains("erased person");
    }

    @Test
    void the_keys_of_a_whole_page_are_looked_up_once() {
        var names = names(Locale.of("nl"));
        names.person(KLEVE);
        names.person(new PersonId("per-unknown"));
        names.text("@{per-kleve} @{per-kleve}");

        assertThat(keys.lookUps()).isEqualTo(1);
    }

    @Test
    void parties_and_things_are_shown_by_name_and_unknown_ids_as_they_are() {
        var names = names(Locale.of("nl"));

        assertThat(names.party(new Party.OfOrganisation(EventSamples.VEENDAM))).isEqualTo("gemeente Veendam");
        assertThat(names.party(new Party.OfAssociation(EventSamples.VGG))).isEqualTo("Vereniging");
        assertThat(names.party(new Party.Described("de aanwezigen"))).isEqualTo("de aanwezigen");
        assertThat(names.find("bdy-nowhere")).isEmpty();
        assertThat(names.of("bdy-nowhere")).isEqualTo("bdy-nowhere");
    }

    @Test
    void in_a_sentence_a_seat_is_called_by_its_place_and_a_meeting_by_its_day() {
        var chronicle = Folded.given(EventSamples.of(BodyEstablished.class), EventSamples.of(MeetingScheduled.class),
                new SeatEstablished(EventSamples.VGG, EventSamples.SEAT,
                        new SeatPlace.InBody(EventSamples.LIBRARIES), SeatRole.CHAIR, null, false,
                        VagueDate.unknown()));
        var nl = Locale.of("nl");
        var spoken = new SpokenNames(chronicle, reader.of(chronicle, nl), nl);

        assertThat(spoken.find(EventSamples.SEAT.value())).contains("voorzitter van PHO Bibliotheekwerk");
        assertThat(spoken.find(EventSamples.MEETING.value())).contains("PHO Bibliotheekwerk (21 september 2023)");
        assertThat(spoken.find("sea-nowhere")).isEmpty();
    }

    private Names names(Locale locale) {
        var sealed = new Seal(new SecureRandom()).seal(keys.create(KLEVE.value()), "A. Kleve");
        List<Event> events = List.of(new AssociationRegistered(EventSamples.VGG, "Vereniging", "VGG"),
                EventSamples.of(OrganisationRegistered.class),
                new PersonRegistered(EventSamples.VGG, KLEVE,
                        new SealedText(sealed.ciphertext(), sealed.keyCommitment())));
        return reader.of(Folded.given(events), locale);
    }
}
