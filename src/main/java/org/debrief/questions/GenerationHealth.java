package org.debrief.questions;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.debrief.drafting.QuestionDrafter;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** UP when questions can be drafted at once: {@code /q/health/group/generation}. */
@HealthGroup("generation")
@ApplicationScoped
class GenerationHealth implements HealthCheck {

    @Inject
    QuestionDrafter drafter;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("language models")
                .status(drafter.ready())
                .build();
    }
}
