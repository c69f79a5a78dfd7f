package nl.kroniek.query.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kroniek.query.web.form.Typed;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockRequestDispatcher;

class KeptFormTest {

    private static MockHttpServletRequest sent(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
        request.addParameter("titel", "PHO <script> \"Cultuur\"\r\ntweede regel");
        request.addParameter("gremium", "bdy-1", "bdy-2");
        request.addParameter("_csrf", "geheim");
        request.addParameter("oud-wachtwoord", "geheim");
        return request;
    }

    @Test
    void everything_typed_is_kept_but_secrets() {
        KeptForm kept = KeptForm.of(sent("/vgg/vergaderingen/nieuw")).orElseThrow();

        assertThat(kept.address()).isEqualTo("/vgg/vergaderingen/nieuw");
        assertThat(kept.fields()).isEqualTo(Map.of("titel", List.of("PHO <script> \"Cultuur\"\r\ntweede regel"),
                "gremium", List.of("bdy-1", "bdy-2")));
        assertThat(kept.hidden()).extracting(KeptForm.Field::name).containsExactlyInAnyOrder("veld.titel",
                "veld.gremium", "veld.gremium");
    }

    @Test
    void it_comes_back_from_the_sign_in_page_as_it_went() {
        KeptForm kept = KeptForm.of(sent("/vgg/vergaderingen/nieuw")).orElseThrow();
        MockHttpServletRequest signIn = new MockHttpServletRequest("POST", "/aanmelden");
        signIn.addParameter("naam", "anna");
        signIn.addParameter("wachtwoord", "geheim");
        signIn.addParameter("naar", kept.address());
        kept.hidden().forEach(field -> signIn.addParameter(field.name(), field.value()));

        assertThat(KeptForm.back(signIn)).contains(kept);
    }

    @Test
    void what_another_site_sent_is_not_kept() {
        MockHttpServletRequest request = sent("/vgg/vergaderingen/nieuw");
        request.addHeader("Sec-Fetch-Site", "cross-site");
        assertThat(KeptForm.of(request)).isEmpty();

        MockHttpServletRequest ours = sent("/vgg/vergaderingen/nieuw");
        ours.addHeader("Sec-Fetch-Site", "same-origin");
        assertThat(KeptForm.of(ours)).isPresent();
    }

    @Test
    void nothing_is_kept_that_is_no_filled_form_of_a_page() {
        assertThat(KeptForm.of(new MockHttpServletRequest("GET", "/vgg"))).isEmpty();
        assertThat(KeptForm.of(new MockHttpServletRequest("POST", "/vgg/x"))).isEmpty();
        assertThat(KeptForm.of(sent("/v1/meetings/mtg-1/holding"))).isEmpty();
        assertThat(KeptForm.of(sent("/aanmelden"))).isEmpty();
        MockHttpServletRequest elsewhere = new MockHttpServletRequest("POST", "/aanmelden");
        elsewhere.addParameter("veld.titel", "x");
        elsewhere.addParameter("naar", "/v1/associations");
        assertThat(KeptForm.back(elsewhere)).map(KeptForm::address).isEqualTo(Optional.of("/"));
    }

    @Test
    void a_long_text_is_kept_and_an_endless_one_is_not() {
        MockHttpServletRequest request = sent("/vgg/vergaderingen/nieuw");
        request.setParameter("titel", "x".repeat(50_000));
        assertThat(KeptForm.of(request)).isPresent();
        request.setParameter("titel", "x".repeat(300_000));
        assertThat(KeptForm.of(request)).isEmpty();
    }

    @Test
    void it_is_shown_again_and_does_not_act() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/aanmelden") {
            @Override
            public MockRequestDispatcher getRequestDispatcher(String path) {
                return new MockRequestDispatcher(path) {
                    @Override
                    public void forward(ServletRequest shown, ServletResponse answer) {
                        setAttribute("shown", shown.getParameterMap());
                    }
                };
            }
        };
        request.addParameter("wachtwoord", "geheim");

        KeptForm.of(sent("/vgg/vergaderingen/nieuw")).orElseThrow().showAgain(request, new MockHttpServletResponse());

        assertThat(request.getAttribute("shown")).asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("titel", "gremium", Typed.SHOW_ONLY);
    }
}
