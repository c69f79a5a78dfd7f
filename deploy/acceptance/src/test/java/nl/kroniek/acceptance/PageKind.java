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
            kinds("medewerker", A + "/niet-doorgegaan", "/vgg/niet-doorgegaan", "/vgg/niet-doorgegaan?jaar=1999"),
            kinds("medewerker", A + "/zoeken", "/vgg/zoeken", "/vgg/zoeken?q=cultuur", "/vgg/zoeken?q=bestaatniet"),
            kinds("secretaris", A + "/vergaderingen/nieuw", "/vgg/vergaderingen/nieuw"),
            kinds("secretaris", A + "/vergaderingen/{id}/verplaatsen", "/vgg/vergaderingen/{planned}/verplaatsen",
                    "/vgg/vergaderingen/{cancelled}/verplaatsen"),
            kinds("secretaris", A + "/vergaderingen/{id}/uitstellen", "/vgg/vergaderingen/{planned}/uitstellen"),
            kinds("secretaris", A + "/vergaderingen/{id}/annuleren", "/vgg/vergaderingen/{planned}/annuleren"),
            kinds("secretaris", A + "/vergaderingen/{id}/annulering-terugdraaien",
                    "/vgg/vergaderingen/{cancelled}/annulering-terugdraaien"),
            kinds("secretaris", A + "/vergaderingen/{id}/gehouden", "/vgg/vergaderingen/{planned}/gehouden"),
            kinds("secretaris", A + "/vergaderingen/{id}/niet-gehouden", "/vgg/vergaderingen/{planned}/niet-gehouden"),
            kinds("secretaris", A + "/vergaderingen/{id}/besluiten", "/vgg/vergaderingen/{planned}/besluiten"),
            kinds("secretaris", A + "/besluiten/nieuw", "/vgg/besluiten/nieuw"),
            kinds("secretaris", A + "/besluiten/{id}/intrekken", "/vgg/besluiten/{decision}/intrekken"),
            kinds("secretaris", A + "/gremia/nieuw", "/vgg/gremia/nieuw"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/naam", "/vgg/gremia/{body}/naam"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/samenvoegen", "/vgg/gremia/{body}/samenvoegen"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/overdragen", "/vgg/gremia/{body}/overdragen"),
            kinds("secretaris", A + "/gremia/{id:bdy-.+}/stoppen", "/vgg/gremia/{body}/stoppen"),
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
