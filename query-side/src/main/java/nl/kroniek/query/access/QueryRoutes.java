package nl.kroniek.query.access;

import static nl.kroniek.access.route.Route.delete;
import static nl.kroniek.access.route.Route.get;
import static nl.kroniek.access.route.Route.post;
import static nl.kroniek.access.route.Route.put;

import java.util.List;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import nl.kroniek.events.access.Role;

/**
 * Every route of the query side, and who may use it: the one list by which the gate lets people in. A new endpoint or page
 * adds its row here, with letter for letter the pattern of its mapping; QueryRoutesTest compares.
 */
public final class QueryRoutes {

    private static final Holders MEMBERS = Entry.anyRole();
    private static final Holders AUDITORS = Entry.roles(Role.AUDITOR);
    private static final Holders ADMINISTRATORS = Entry.administrators();
    private static final Holders WRITERS = Entry.roles(Role.SECRETARY);
    /** Of mail and its addresses, which nobody else reads. */
    private static final Holders KEEPERS = Entry.roles(Role.SECRETARY, Role.ADMINISTRATOR);
    private static final Holders REPORTERS = Entry.roles(Role.SECRETARY, Role.STAFF);

    /** Of one association. */
    private static final String A = "/v1/associations/{association}";
    private static final String YEAR = A + "/progress/{year:\\d{4}}";
    private static final String PAGE = "/{association:[a-z0-9-]+}";
    private static final String CONTROL = PAGE + "/controle";
    private static final String REBUILDS = "/v1/views/{view}/rebuilds";

    private static final String ITEM = "/vergaderingen/{id}/agenda/{item:itm-.+}"
            + "/{deed:wijzigen|plaats|intrekken|doorschuiven}";

    private static final String BODY_DEED = "/gremia/{id:bdy-.+}/{deed:naam|samenvoegen|overdragen|stoppen|terugdraaien}";

    private static final String UNDO = "/vergaderingen/{id}"
            + "/{deed:vergissing|terugzetten|afloop-terugdraaien|notulen-intrekken}";

    private static final List<Route> ALL = List.of(
            // the API
            get("/v1/associations", Entry.anyAccount()),
            get(A, MEMBERS),
            get(A + "/organisations", MEMBERS),
            get(A + "/seats", MEMBERS),
            get(A + "/remarks", MEMBERS),
            get(A + "/documents", MEMBERS),
            get(A + "/bodies", MEMBERS),
            get(A + "/body-rules", MEMBERS),
            get(A + "/body-signals", MEMBERS),
            get("/v1/bodies/{id}", MEMBERS),
            get(A + "/meetings", MEMBERS),
            get("/v1/meetings/{id}", MEMBERS),
            get("/v1/meetings/{id}/history", MEMBERS),
            get("/v1/meetings/{id}/invitations", MEMBERS),
            get("/v1/meetings/{id}/attendance", MEMBERS),
            get("/v1/meetings/{id}/agenda-items", MEMBERS),
            get("/v1/meetings/{id}/agenda-items/{item}", MEMBERS),
            get(A + "/decisions", MEMBERS),
            get("/v1/decisions/{id}", MEMBERS),
            get("/v1/decisions/{id}/history", MEMBERS),
            get(YEAR, MEMBERS),
            get(YEAR + "/h1", MEMBERS),
            get(YEAR + "/h2", MEMBERS),
            get(YEAR + "/activities/{id}", MEMBERS),
            get(A + "/non-occurrences", MEMBERS),
            get(A + "/non-occurrences/overview", MEMBERS),
            get(A + "/search", MEMBERS),
            // feeds: by the door of the API, by a secret address that is its own door, and the page that makes those
            get(A + "/calendar.ics", MEMBERS),
            get("/agenda/{secret}.ics", Entry.open()),
            get(PAGE + "/agenda", MEMBERS),
            post(PAGE + "/agenda", MEMBERS),
            post(PAGE + "/agenda/{key}/vernieuwen", MEMBERS),
            post(PAGE + "/agenda/{key}/intrekken", MEMBERS),
            // the calendar as a file
            get(A + "/calendar.csv", MEMBERS),
            post(A + "/calendar-imports", WRITERS),
            get(PAGE + "/kalender.csv", MEMBERS),
            get(PAGE + "/kalender.ics", MEMBERS),
            get(PAGE + "/kalender/overnemen", WRITERS),
            post(PAGE + "/kalender/overnemen", WRITERS),
            // what was mailed
            get(A + "/mails", KEEPERS),
            post(A + "/mails/{key}/retry", KEEPERS),
            get(PAGE + "/mail", KEEPERS),
            post(PAGE + "/mail/{key}/opnieuw", KEEPERS),
            get("/v1/**", Entry.anyAccount()),
            // who may do what
            get(A + "/roles", Entry.roles(Role.ADMINISTRATOR, Role.AUDITOR)),
            get(PAGE + "/toegang", ADMINISTRATORS),
            get(PAGE + "/toegang/nieuw", ADMINISTRATORS),
            post(PAGE + "/toegang/nieuw", ADMINISTRATORS),
            get(PAGE + "/toegang/{account}", ADMINISTRATORS),
            post(PAGE + "/toegang/{account}/rollen", ADMINISTRATORS),
            get(PAGE + "/toegang/{account}/intrekken/{role}", ADMINISTRATORS),
            post(PAGE + "/toegang/{account}/intrekken/{role}", ADMINISTRATORS),
            post(PAGE + "/toegang/{account}/wachtwoord", ADMINISTRATORS),
            // the auditor's desk
            get(A + "/log", AUDITORS),
            get("/v1/views", AUDITORS),
            get("/v1/views/{view}/parked", AUDITORS),
            post("/v1/views/{view}/comparison", AUDITORS),
            get(REBUILDS, AUDITORS),
            post(REBUILDS, AUDITORS),
            get(REBUILDS + "/{id}", AUDITORS),
            post(REBUILDS + "/{id}/switch", AUDITORS),
            post(REBUILDS + "/{id}/cancellation", AUDITORS),
            post("/v1/views/{view}/segments/{segment}/split", Entry.installation()),
            post("/v1/views/{view}/segments/{segment}/merge", Entry.installation()),
            get("/v1/verifications", AUDITORS),
            post("/v1/verifications", AUDITORS),
            get("/v1/verifications/{id}", AUDITORS),
            get("/v1/checkpoints/latest", Entry.anyAccount()),
            get("/v1/checkpoints/key", Entry.anyAccount()),
            get("/v1/checkpoints/{size:[0-9]{1,18}}", Entry.anyAccount()),
            post("/v1/checkpoints", AUDITORS),
            get("/v1/consistency-proofs", Entry.anyAccount()),
            get(A + "/events/{position:[0-9]{1,18}}/proof", AUDITORS),
            get(CONTROL, AUDITORS),
            post(CONTROL + "/handtekeningen", AUDITORS),
            get(CONTROL + "/handtekeningen/laatste", AUDITORS),
            get(CONTROL + "/handtekeningen/sleutel", AUDITORS),
            post(CONTROL + "/narekeningen", AUDITORS),
            get(CONTROL + "/narekeningen/{key}", AUDITORS),
            post(CONTROL + "/vergelijkingen", AUDITORS),
            post(CONTROL + "/vergelijkingen/{view}", AUDITORS),
            get(CONTROL + "/vergelijkingen/{view}/{key}", AUDITORS),
            get(CONTROL + "/apart/{view}", AUDITORS),
            post(CONTROL + "/opbouw/{view}", AUDITORS),
            get(CONTROL + "/opbouw/{view}/{number:[1-9][0-9]{0,8}}", AUDITORS),
            post(CONTROL + "/opbouw/{view}/{number:[1-9][0-9]{0,8}}/overstap", AUDITORS),
            post(CONTROL + "/opbouw/{view}/{number:[1-9][0-9]{0,8}}/afbreken", AUDITORS),
            get(CONTROL + "/vastleggingen", AUDITORS),
            get(CONTROL + "/vastleggingen/{position:[0-9]{1,18}}", AUDITORS),
            get(CONTROL + "/vastleggingen/{position:[0-9]{1,18}}/bewijs", AUDITORS),
            // signing in and out, passwords, sessions, the first beginning
            get("/aanmelden", Entry.open()),
            post("/aanmelden", Entry.open()),
            post("/afmelden", Entry.open()),
            get("/begin", Entry.open()),
            post("/begin", Entry.open()),
            get("/wachtwoord", Entry.anyAccount()),
            post("/wachtwoord", Entry.anyAccount()),
            get("/sessies", Entry.anyAccount()),
            post("/sessies/beeindigen", Entry.anyAccount()),
            post("/sessies/andere-beeindigen", Entry.anyAccount()),
            get("/verenigingen/nieuw", Entry.installation()),
            post("/verenigingen/nieuw", Entry.installation()),
            // pages that are read
            get("/", Entry.anyAccount()),
            get(PAGE, MEMBERS),
            get(PAGE + "/kalender", MEMBERS),
            get(PAGE + "/vergaderingen/{id}", MEMBERS),
            get(PAGE + "/besluiten", MEMBERS),
            get(PAGE + "/besluiten/{id}", MEMBERS),
            get(PAGE + "/voortgang", MEMBERS),
            get(PAGE + "/voortgang/{year:\\d{4}}", MEMBERS),
            get(PAGE + "/voortgang/{year:\\d{4}}/{id}", MEMBERS),
            get(PAGE + "/gremia", MEMBERS),
            get(PAGE + "/gremia/commissies", MEMBERS),
            get(PAGE + "/gremia/regels", MEMBERS),
            get(PAGE + "/gremia/{id:bdy-.+}", MEMBERS),
            get(PAGE + "/gremia/zetels/{id}", MEMBERS),
            get(PAGE + "/niet-doorgegaan", MEMBERS),
            get(PAGE + "/zoeken", MEMBERS),
            // forms of meetings
            get(PAGE + "/vergaderingen/nieuw", WRITERS),
            post(PAGE + "/vergaderingen/nieuw", WRITERS),
            get(PAGE + "/vergaderingen/nieuwe-reeks", WRITERS),
            post(PAGE + "/vergaderingen/nieuwe-reeks", WRITERS),
            get(PAGE + "/vergaderingen/{id:ser-.+}/plannen", WRITERS),
            post(PAGE + "/vergaderingen/{id:ser-.+}/plannen", WRITERS),
            get(PAGE + "/vergaderingen/{id:ser-.+}/stoppen", WRITERS),
            post(PAGE + "/vergaderingen/{id:ser-.+}/stoppen", WRITERS),
            get(PAGE + "/vergaderingen/{id:ser-.+}/einde-terugdraaien", WRITERS),
            post(PAGE + "/vergaderingen/{id:ser-.+}/einde-terugdraaien", WRITERS),
            get(PAGE + "/vergaderingen/{id}/verplaatsen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/verplaatsen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/uitstellen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/uitstellen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/annuleren", WRITERS),
            post(PAGE + "/vergaderingen/{id}/annuleren", WRITERS),
            get(PAGE + "/vergaderingen/{id}/annulering-terugdraaien", WRITERS),
            post(PAGE + "/vergaderingen/{id}/annulering-terugdraaien", WRITERS),
            get(PAGE + "/vergaderingen/{id}/gehouden", WRITERS),
            post(PAGE + "/vergaderingen/{id}/gehouden", WRITERS),
            get(PAGE + "/vergaderingen/{id}/agenda/verstuurd/{number:[1-9][0-9]{0,3}}", MEMBERS),
            get(PAGE + "/vergaderingen/{id}/agenda/nieuw", WRITERS),
            post(PAGE + "/vergaderingen/{id}/agenda/nieuw", WRITERS),
            get(PAGE + "/vergaderingen/{id}/agenda/versturen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/agenda/versturen", WRITERS),
            get(PAGE + ITEM, WRITERS),
            post(PAGE + ITEM, WRITERS),
            get(PAGE + "/vergaderingen/{id}/niet-gehouden", WRITERS),
            post(PAGE + "/vergaderingen/{id}/niet-gehouden", WRITERS),
            // who is invited, by their own link
            get("/uitnodiging/{code}", Entry.open()),
            post("/uitnodiging/{code}", Entry.open()),
            // where invitations go
            get(A + "/addresses", KEEPERS),
            put(A + "/addresses/persons/{id}", KEEPERS),
            delete(A + "/addresses/persons/{id}", KEEPERS),
            put(A + "/addresses/organisations/{id}", KEEPERS),
            delete(A + "/addresses/organisations/{id}", KEEPERS),
            put(A + "/addresses/meetings/{id}/invitations/{number:[1-9][0-9]{0,3}}", KEEPERS),
            delete(A + "/addresses/meetings/{id}/invitations/{number:[1-9][0-9]{0,3}}", KEEPERS),
            get(PAGE + "/mail/adressen", KEEPERS),
            post(PAGE + "/mail/adressen", KEEPERS),
            // forms of invitations
            get(PAGE + "/vergaderingen/{id}/uitnodigen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/uitnodigen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/antwoorden", WRITERS),
            post(PAGE + "/vergaderingen/{id}/antwoorden", WRITERS),
            get(PAGE + "/vergaderingen/{id}/uitnodigingen/{number:[1-9][0-9]{0,5}}/intrekken", WRITERS),
            post(PAGE + "/vergaderingen/{id}/uitnodigingen/{number:[1-9][0-9]{0,5}}/intrekken", WRITERS),
            get(PAGE + "/gremia/{id:bdy-.+}/minimum", WRITERS),
            post(PAGE + "/gremia/{id:bdy-.+}/minimum", WRITERS),
            get(PAGE + "/vergaderingen/{id}/aanvullen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/aanvullen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/presentie", WRITERS),
            post(PAGE + "/vergaderingen/{id}/presentie", WRITERS),
            get(PAGE + "/vergaderingen/{id}/presentielijst", MEMBERS),
            get(PAGE + "/vergaderingen/{id}/presentielijst.csv", MEMBERS),
            get(PAGE + "/vergaderingen/{id}/plaats-en-tijd", WRITERS),
            post(PAGE + "/vergaderingen/{id}/plaats-en-tijd", WRITERS),
            get(PAGE + "/vergaderingen/{id}/openen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/openen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/verbeteren", WRITERS),
            post(PAGE + "/vergaderingen/{id}/verbeteren", WRITERS),
            get(PAGE + "/vergaderingen/{id}/notulen", WRITERS),
            post(PAGE + "/vergaderingen/{id}/notulen", WRITERS),
            get(PAGE + "/vergaderingen/{id}/notulen-goedkeuren", WRITERS),
            post(PAGE + "/vergaderingen/{id}/notulen-goedkeuren", WRITERS),
            get(PAGE + UNDO, WRITERS),
            post(PAGE + UNDO, WRITERS),
            // forms of bodies, their seats and of progress
            get(PAGE + "/gremia/regels/wijzigen", WRITERS),
            post(PAGE + "/gremia/regels/wijzigen", WRITERS),
            get(PAGE + BODY_DEED, WRITERS),
            post(PAGE + BODY_DEED, WRITERS),
            get(PAGE + "/gremia/{id:bdy-.+}/nieuwe-zetel", WRITERS),
            post(PAGE + "/gremia/{id:bdy-.+}/nieuwe-zetel", WRITERS),
            get(PAGE + "/gremia/commissies/nieuwe-zetel", WRITERS),
            post(PAGE + "/gremia/commissies/nieuwe-zetel", WRITERS),
            get(PAGE + "/gremia/zetels/{id}/bezetten", WRITERS),
            post(PAGE + "/gremia/zetels/{id}/bezetten", WRITERS),
            get(PAGE + "/gremia/zetels/{id}/verlaten", WRITERS),
            post(PAGE + "/gremia/zetels/{id}/verlaten", WRITERS),
            get(PAGE + "/gremia/zetels/{id}/nieuwe-naam", WRITERS),
            post(PAGE + "/gremia/zetels/{id}/nieuwe-naam", WRITERS),
            get(PAGE + "/gremia/nieuw", WRITERS),
            post(PAGE + "/gremia/nieuw", WRITERS),
            get(PAGE + "/voortgang/{year:\\d{4}}/{id}/melden", REPORTERS),
            post(PAGE + "/voortgang/{year:\\d{4}}/{id}/melden", REPORTERS),
            // forms of decisions
            get(PAGE + "/besluiten/nieuw", WRITERS),
            post(PAGE + "/besluiten/nieuw", WRITERS),
            get(PAGE + "/besluiten/{id}/intrekken", WRITERS),
            post(PAGE + "/besluiten/{id}/intrekken", WRITERS),
            get(PAGE + "/vergaderingen/{id}/besluiten", WRITERS),
            post(PAGE + "/vergaderingen/{id}/besluiten", WRITERS));

    private QueryRoutes() {}

    public static RouteTable table() {
        return new RouteTable(ALL);
    }
}
