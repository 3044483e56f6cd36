package org.debrief.app.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;

/** Describes the API and leaves the pages out, which are for people. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Paths paths = description.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        Set<String> pages = paths.getPathItems().keySet().stream()
                .filter(path -> !ApiRequests.isApi(path))
                .collect(Collectors.toSet());
        pages.forEach(paths::removePathItem);
    }
}
