package org.debrief.app.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready any more, from the moment that it is asked to stop. */
@Readiness
@ApplicationScoped
class StoppingHealth implements HealthCheck {

    @Inject
    Stopping stopping;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("not stopping")
                .status(!stopping.hasBegun())
                .build();
    }
}
