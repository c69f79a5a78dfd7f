package nl.kroniek.standalone;

import nl.kroniek.query.live.ViewsReadiness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not ready until the views show what the log holds: a page that lacks yesterday's decision is worse than no page. */
@Component("views")
class ViewsHealth implements HealthIndicator {

    private final ViewsReadiness views;

    ViewsHealth(ViewsReadiness views) {
        this.views = views;
    }

    @Override
    public Health health() {
        return views.ready() ? Health.up().build() : Health.outOfService().build();
    }
}
