package nl.kroniek.query.web;

import nl.kroniek.events.ActivityId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.ContactId;
import nl.kroniek.events.DecisionId;
import nl.kroniek.events.DocumentId;
import nl.kroniek.events.MeetingId;
import nl.kroniek.events.MilestoneId;
import nl.kroniek.events.PlanId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.SeriesId;
import nl.kroniek.query.chronicle.Chronicle;
import org.jspecify.annotations.Nullable;

/** Where the pages of one association are. */
record Addresses(Chronicle chronicle, String slug) {

    /** The address of one of its pages. */
    String at(String path) {
        return "/" + slug + path;
    }

    /** The page of a thing; null when it has none. */
    @Nullable
    String of(String id) {
        return switch (id.substring(0, id.indexOf('-') + 1)) {
            case BodyId.PREFIX -> at("/gremia/" + id);
            case DecisionId.PREFIX -> at("/besluiten/" + id);
            case ActivityId.PREFIX -> chronicle.progress().activity(id)
                    .map(activity -> at("/voortgang/" + activity.year() + "/" + id)).orElse(null);
            case PlanId.PREFIX -> at("/voortgang");
            case DocumentId.PREFIX -> chronicle.documents().find(id).map(document -> document.address())
                    .filter(Addresses::isWebAddress).orElse(null);
            case SeatId.PREFIX -> at("/gremia/zetels/" + id);
            case MeetingId.PREFIX, SeriesId.PREFIX, ContactId.PREFIX, MilestoneId.PREFIX -> at("/vergaderingen/" + id);
            // An organisation, a person, an account, a remark: named, but without a page.
            default -> null;
        };
    }

    /** Anything else behind a link (javascript:, data:) would run in the reader's browser. */
    private static boolean isWebAddress(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
