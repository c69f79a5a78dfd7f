package nl.kroniek.acceptance;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of page and how to get one of it.
 *
 * @param route letter for letter the pattern of its row in the table of routes
 * @param account who looks; "nobody" is somebody who has not signed in
 * @param address of one such page, with the names of {@link Examples} in braces
 */
record PageKind(String route, String account, String address) {

    static final String A = "/{association:[a-z0-9-]+}";

    private static final String AGENDA_ITEM = A + "/vergaderingen/{id}/agenda/{item:itm-.+}"
            + "/{deed:wijzigen|plaats|intrekken|doorschuiven}";
    private static final String YEAR = A + "/voortgang/{year:\\d{4}}";

    /** Also those that have a test of their own below: this is how each looks when nobody did anything yet. */
    static final List<PageKind> ALL = Stream.of(
            kinds("nobody", "/aanmelden", "/aanmelden", "/aanmelden?naar=/vgg/kalender"),
            kinds("medewerker", "/", "/"),
            kinds("medewerker", "/wachtwoord", "/wachtwoord"),
            kinds("medewerker", "/sessies", "/sessies"),
            kinds("medewerker", A, "/vgg"), kinds("secretaris", A, "/vgg"), kinds("auditor", A, "/vgg"),
            kinds("bestuurder", A, "/vgg"), kinds("beheerder", A, "/vgg"),
            kinds("medewerker", A + "/kalender", "/vgg/kalender", "/vgg/kalender?weergave=maand&maand=2023-09",
                    "/vgg/kalender?status=cancelled", "/vgg/kalender?q=bestaatniet",
                    "/vgg/kalender?weergave=week&week=2023-W38",
                    "/vgg/kalender?weergave=week&week=2023-W44&groep=gremium",
                    "/vgg/kalender?weergave=week&week=2022-W10", "/vgg/kalender?weergave=lijst&jaar=2023",
                    "/vgg/kalender?weergave=jaar&jaar=2023"),
            kinds("medewerker", A + "/agenda", "/vgg/agenda"),
            kinds("secretaris", A + "/kalender/overnemen", "/vgg/kalender/overnemen"),
            kinds("secretaris", A + "/mail", "/vgg/mail", "/vgg/mail?vergadering={invited}"),
            kinds("medewerker", A + "/vergaderingen/{id}", "/vgg/vergaderingen/{cancelled}",
                    "/vgg/vergaderingen/{held}"),
            kinds("medewerker", A + "/besluiten", "/vgg/besluiten", "/vgg/besluiten?q=bestaatniet"),
            kinds("medewerker", A + "/besluiten/{id}", "/vgg/besluiten/{decision}"),
            kinds("medewerker", A + "/voortgang", "/vgg/voortgang"),
            kinds("medewerker", YEAR, "/vgg/voortgang/2023"),
            kinds("medewerker", YEAR + "/{id}", "/vgg/voortgang/2023/{activity}"),
            kinds("medewerker", A + "/gremia", "/vgg/gremia"),
            kinds("medewerker", A + "/gremia/commissies", "/vgg/gremia/commissies"),
            kinds("medewerker", A + "/gremia/{id:bdy-.+}", "/vgg/gremia/{body}", "/vgg/gremia/{body}?op=1-9-2023"),
            kinds("medewerker", A + "/gremia/zetels/{id}", "/vgg/gremia/zetels/{seat}"),
            kinds("medewerker", A + "/niet-doorgegaan", "/vgg/niet-doorgegaan", "/vgg/niet-doorgegaan?jaar=1999",
                    "/vgg/niet-doorgegaan?jaar=2023&reden=weather"),
            kinds("medewerker", A + "/zoeken", "/vgg/zoeken", "/vgg/zoeken?q=cultuur", "/vgg/zoeken?q=bestaatniet"),
            kinds("secretaris", A + "/vergaderingen/{id}", "/vgg/vergaderingen/{planned}"),
            kinds("secretaris", A + "/vergaderingen/nieuw", "/vgg/vergaderingen/nieuw"),
            kinds("secretaris", A + "/vergaderingen/{id}/verplaatsen", "/vgg/vergaderingen/{planned}/verplaatsen",
                    "/vgg/vergaderingen/{cancelled}/verplaatsen"),
            kinds("secretaris", A + "/vergaderingen/{id}/uitstellen", "/vgg/vergaderingen/{planned}/uitstellen"),
            kinds("secretaris", A + "/vergaderingen/{id}/annuleren", "/vgg/vergaderingen/{planned}/annuleren"),
            kinds("secretaris", A + "/vergaderingen/{id}/annulering-terugdraaien",
                    "/vgg/vergaderingen/{cancelled}/annulering-terugdraaien"),
            kinds("secretaris", A + "/vergaderingen/{id}/gehouden", "/vgg/vergaderingen/{planned}/gehouden"),
            kinds("secretaris", A + "/vergaderingen/{id}/niet-gehouden", "/vgg/vergaderingen/{planned}/niet-gehouden"),
            kinds("secretaris", A + "/vergaderingen/{id}/presentie", "/vgg/vergaderingen/{planned}/presentie",
                    "/vgg/vergaderingen/{cancelled}/presentie"),
            kinds("medewerker", A + "/vergaderingen/{id}/presentielijst", "/vgg/vergaderingen/{held}/presentielijst"),
            kinds("secretaris", A + "/vergaderingen/{id}/aanvullen", "/vgg/vergaderingen/{cancelled}/aanvullen",
                    "/vgg/vergaderingen/{planned}/aanvullen"),
            kinds("secretaris", A + "/vergaderingen/{id}/plaats-en-tijd",
                    "/vgg/vergaderingen/{planned}/plaats-en-tijd"),
            kinds("secretaris", A + "/vergaderingen/{id}/openen", "/vgg/vergaderingen/{planned}/openen"),
            kinds("secretaris", A + "/vergaderingen/{id}/verbeteren", "/vgg/vergaderingen/{planned}/verbeteren",
                    "/vgg/vergaderingen/{held}/verbeteren"),
            kinds("secretaris", A + "/vergaderingen/{id}/notulen", "/vgg/vergaderingen/{held}/notulen"),
            kinds("secretaris", A + "/vergaderingen/{id}/notulen-goedkeuren",
                    "/vgg/vergaderingen/{held}/notulen-goedkeuren"),
            kinds("secretaris",
                    A + "/vergaderingen/{id}/{deed:vergissing|terugzetten|afloop-terugdraaien|notulen-intrekken}",
                    "/vgg/vergaderingen/{planned}/vergissing", "/vgg/vergaderingen/{planned}/terugzetten",
                    "/vgg/vergaderingen/{held}/afloop-terugdraaien", "/vgg/vergaderingen/{held}/notulen-intrekken"),
            kinds("secretaris", A + "/vergaderingen/nieuwe-reeks", "/vgg/vergaderingen/nieuwe-reeks"),
            kinds("secretaris", A + "/vergaderingen/{id:ser-.+}/plannen", "/vgg/vergaderingen/{series}/plannen"),
            kinds("secretaris", A + "/vergaderingen/{id:ser-.+}/stoppen", "/vgg/vergaderingen/{series}/stoppen"),
            kinds("secretaris", A + "/vergaderingen/{id:ser-.+}/einde-terugdraaien",
                    "/vgg/vergaderingen/{series}/einde-terugdraaien"),
            kinds("secretaris", A + "/vergaderingen/{id}/besluiten", "/vgg/vergaderingen/{planned}/besluiten"),
            kinds("secretaris", A + "/vergaderingen/{id}", "/vgg/vergaderingen/{invited}"),
            kinds("secretaris", A + "/vergaderingen/{id}/uitnodigen", "/vgg/vergaderingen/{invited}/uitnodigen"),
            kinds("secretaris", A + "/vergaderingen/{id}/antwoorden", "/vgg/vergaderingen/{invited}/antwoorden",
                    "/vgg/vergaderingen/{planned}/antwoorden"),
            kinds("secretaris", A + "/vergaderingen/{id}/uitnodigingen/{number:[1-9][0-9]{0,5}}/intrekken",
                    "/vgg/vergaderingen/{invited}/uitnodigingen/1/intrekken"),
            kinds("secretaris", A + "/vergaderingen/{id}/annuleren", "/vgg/vergaderingen/{invited}/annuleren"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/minimum", "/vgg/gremia/{body}/minimum"),
            kinds("nobody", "/uitnodiging/{code}", "/uitnodiging/{code}"),
            kinds("secretaris", A + "/mail/adressen", "/vgg/mail/adressen",
                    "/vgg/mail/adressen?vergadering={invited}", "/vgg/mail/adressen?zoek=bestaatniet"),
            kinds("medewerker", A + "/vergaderingen/{id}/agenda/verstuurd/{number:[1-9][0-9]{0,3}}",
                    "/vgg/vergaderingen/{planned}/agenda/verstuurd/1"),
            kinds("secretaris", A + "/vergaderingen/{id}/agenda/nieuw", "/vgg/vergaderingen/{planned}/agenda/nieuw",
                    "/vgg/vergaderingen/{cancelled}/agenda/nieuw"),
            kinds("secretaris", A + "/vergaderingen/{id}/agenda/versturen",
                    "/vgg/vergaderingen/{planned}/agenda/versturen"),
            kinds("secretaris", AGENDA_ITEM, "/vgg/vergaderingen/{planned}/agenda/{item}/wijzigen",
                    "/vgg/vergaderingen/{planned}/agenda/{item}/plaats",
                    "/vgg/vergaderingen/{planned}/agenda/{item}/intrekken",
                    "/vgg/vergaderingen/{planned}/agenda/{item}/doorschuiven"),
            kinds("secretaris", A + "/besluiten/nieuw", "/vgg/besluiten/nieuw"),
            kinds("secretaris", A + "/besluiten/{id}/intrekken", "/vgg/besluiten/{decision}/intrekken"),
            kinds("secretaris", A + "/gremia/nieuw", "/vgg/gremia/nieuw"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/{deed:naam|samenvoegen|overdragen|stoppen|terugdraaien}",
                    "/vgg/gremia/{body}/naam", "/vgg/gremia/{body}/samenvoegen", "/vgg/gremia/{body}/overdragen",
                    "/vgg/gremia/{body}/stoppen", "/vgg/gremia/{body}/terugdraaien"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/nieuwe-zetel", "/vgg/gremia/{body}/nieuwe-zetel"),
            kinds("secretaris", A + "/gremia/commissies/nieuwe-zetel", "/vgg/gremia/commissies/nieuwe-zetel"),
            kinds("secretaris", A + "/gremia/zetels/{id}/bezetten", "/vgg/gremia/zetels/{seat}/bezetten"),
            kinds("secretaris", A + "/gremia/zetels/{id}/verlaten", "/vgg/gremia/zetels/{seat}/verlaten"),
            kinds("secretaris", A + "/gremia/zetels/{id}/nieuwe-naam", "/vgg/gremia/zetels/{seat}/nieuwe-naam"),
            kinds("medewerker", A + "/gremia/regels", "/vgg/gremia/regels"),
            kinds("secretaris", A + "/gremia/regels/wijzigen", "/vgg/gremia/regels/wijzigen"),
            kinds("medewerker", YEAR + "/{id}/melden", "/vgg/voortgang/2023/{activity}/melden?helft=h1"),
            kinds("auditor", A + "/controle", "/vgg/controle"),
            kinds("auditor", A + "/controle/vastleggingen", "/vgg/controle/vastleggingen"),
            kinds("auditor", A + "/controle/vastleggingen/{position:[0-9]{1,18}}", "/vgg/controle/vastleggingen/100"),
            kinds("auditor", A + "/controle/apart/{view}", "/vgg/controle/apart/remarks"),
            kinds("beheerder", A + "/toegang", "/vgg/toegang"),
            kinds("beheerder", A + "/toegang/nieuw", "/vgg/toegang/nieuw"),
            kinds("beheerder", "/verenigingen/nieuw", "/verenigingen/nieuw")).flatMap(kinds -> kinds).toList();

    private static Stream<PageKind> kinds(String account, String route, String... addresses) {
        return Stream.of(addresses).map(address -> new PageKind(route, account, address));
    }

    /** As reports show it. */
    @Override
    public String toString() {
        return address + " by " + account;
    }
}
