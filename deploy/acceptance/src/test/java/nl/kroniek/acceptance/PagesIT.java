package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** All pages that can be reached: no dead link, no key, no script, one heading, words instead of dashes. */
class PagesIT {

    private static final Client STAFF = Registries.reading().as("medewerker");

    private static final Collection<Crawl.Page> PAGES = Crawl.from(STAFF, "/vgg");

    @Test
    void every_link_within_three_clicks_leads_to_a_page() {
        assertThat(PAGES).hasSizeGreaterThan(300);
    }

    @Test
    void every_page_has_one_heading_a_language_a_title_and_no_script() {
        assertThat(PAGES).allSatisfy(page -> {
            assertThat(page.html().select("h1")).as(page.path()).hasSize(1);
            assertThat(page.html().select("html").attr("lang")).as(page.path()).matches("nl|en");
            assertThat(page.html().title()).as(page.path()).isNotBlank();
            assertThat(page.html().select("script, [style], [onclick]")).as(page.path()).isEmpty();
        });
    }

    @Test
    void no_key_no_null_and_no_bare_id_ever_shows() {
        assertThat(PAGES).allSatisfy(page -> assertThat(PageTexts.keysShownIn(page.html().outerHtml())).as(page.path())
                .isEmpty());
        assertThat(PAGES).allSatisfy(page -> assertThat(page.text()).as(page.path())
                .doesNotContain("??", "null", "@{", "${").doesNotContainPattern("\\b[a-z]{3}-[0-9a-f]{8}-"));
    }

    @Test
    void no_cell_is_empty_or_a_dash() {
        assertThat(PAGES).allSatisfy(page -> assertThat(page.html().select("main td, main dd")).as(page.path())
                .noneMatch(cell -> cell.text().isBlank() && cell.select("img[alt], svg").isEmpty()
                        && !cell.hasClass("empty-day")
                        || cell.text().matches("[-–—]")));
    }

    @Test
    void the_same_pages_speak_english_to_who_chose_it() {
        List<String> faults = new ArrayList<>();
        for (Crawl.Page page : PAGES.stream().filter(each -> !each.path().contains("taal=")).toList()) {
            String english = STAFF.get(page.path() + (page.path().contains("?") ? "&" : "?") + "taal=en").body();
            Document html = Jsoup.parse(english);
            assertThat(html.select("html").attr("lang")).as(page.path()).isEqualTo("en");
            PageTexts.keysShownIn(english).forEach(key -> faults.add(page.path() + " shows the key " + key));
            PageTexts.dutchIn(html).forEach(text -> faults.add(page.path() + " says in Dutch: " + text));
        }
        assertThat(faults).isEmpty();
        // The same search on a page that was not asked for in English.
        assertThat(PageTexts.dutchIn(Jsoup.parse(STAFF.get("/vgg/kalender").body()))).isNotEmpty();
    }

    @Test
    void a_page_that_does_not_exist_says_so() {
        assertThat(STAFF.get("/vgg/vergaderingen/mtg-none").statusCode()).isEqualTo(404);
        assertThat(STAFF.get("/vgg/vergaderingen/mtg-none").body()).contains("<h1").doesNotContain("Whitelabel");
        assertThat(STAFF.get("/elders/kalender").statusCode()).isEqualTo(404);
    }
}
