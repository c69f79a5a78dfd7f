package nl.kroniek.query.web.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kroniek.access.feed.FeedKeys;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Desks;
import nl.kroniek.query.web.PageMissing;
import nl.kroniek.query.web.form.Form;
import nl.kroniek.query.web.form.Receipt;
import nl.kroniek.query.web.form.Typed;
import nl.kroniek.query.web.form.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/**
 * {@code /agenda}: subscribing to the calendar. A new address is shown once; afterwards nobody can, for only its hash
 * is kept.
 */
@Controller
class FeedsPage {

    private static final String PATH = "/{association:[a-z0-9-]+}/agenda";
    private static final String BODY = "gremium";
    private static final String PERSON = "persoon";

    private final Desks desks;
    private final FeedKeys keys;
    private final Readers readers;

    FeedsPage(Desks desks, FeedKeys keys, Readers readers) {
        this.desks = desks;
        this.keys = keys;
        this.readers = readers;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String association, HttpServletRequest request) {
        return page(new Form(Typed.of(request), List.of()), desks.open(association, request));
    }

    @PostMapping(PATH)
    ModelAndView make(@PathVariable String association, HttpServletRequest request, HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        Typed typed = Typed.of(request);
        List<Wrong> wrongs = typed.isShowOnly() ? List.of() : wrongs(typed, desk);
        if (typed.isShowOnly() || !wrongs.isEmpty()) {
            return page(new Form(typed, wrongs), desk);
        }
        String body = chosen(typed, BODY);
        String person = chosen(typed, PERSON);
        String secret = keys.make(account(), desk.slug(), body, person, desk.locale().getLanguage());
        return once(secret, FeedLine.shows(body, person, desk), desk, response);
    }

    @PostMapping(PATH + "/{key}/vernieuwen")
    ModelAndView renew(@PathVariable String association, @PathVariable String key, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        if (Typed.of(request).isShowOnly()) {
            return page(new Form(Typed.fresh(Map.of()), List.of()), desk);
        }
        String shows = keys.of(account(), desk.slug()).stream().filter(each -> each.id().equals(key)).findFirst()
                .map(each -> FeedLine.of(each, desk).shows()).orElseThrow(PageMissing::new);
        return keys.renew(account(), desk.slug(), key).map(secret -> once(secret, shows, desk, response))
                .orElseThrow(PageMissing::new);
    }

    @PostMapping(PATH + "/{key}/intrekken")
    ModelAndView revoke(@PathVariable String association, @PathVariable String key, HttpServletRequest request,
            HttpServletResponse response) {
        Desk desk = desks.open(association, request);
        if (!Typed.of(request).isShowOnly()) {
            keys.revoke(account(), desk.slug(), key);
            Receipt.give(desk.say("feed.revoked"), response);
        }
        RedirectView there = new RedirectView(desk.at("/agenda"), false, true, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    private ModelAndView page(Form form, Desk desk) {
        return desk.page("feed/feeds", "calendar").addObject("form", form)
                .addObject("bodies", FeedChoices.bodies(desk)).addObject("persons", FeedChoices.persons(desk))
                .addObject("lines", keys.of(account(), desk.slug()).stream().map(key -> FeedLine.of(key, desk))
                        .toList());
    }

    private static ModelAndView once(String secret, String shows, Desk desk, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/agenda/" + secret + ".ics")
                .build().toUriString();
        return desk.page("feed/address", "calendar").addObject("shows", shows).addObject("address", address);
    }

    private static List<Wrong> wrongs(Typed typed, Desk desk) {
        List<Wrong> wrongs = new ArrayList<>();
        if (!FeedChoices.offers(FeedChoices.bodies(desk), typed.text(BODY))) {
            wrongs.add(new Wrong(BODY, desk.say("feed.unknown")));
        }
        if (!FeedChoices.offers(FeedChoices.persons(desk), typed.text(PERSON))) {
            wrongs.add(new Wrong(PERSON, desk.say("feed.unknown")));
        }
        return wrongs;
    }

    private static @Nullable String chosen(Typed typed, String field) {
        return typed.has(field) ? typed.text(field) : null;
    }

    private String account() {
        return readers.current().account();
    }
}
