package org.debrief.app.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Describes the API and leaves the pages out, which are for people. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ApiDescription implements OASFilter {

    /** Also quarkus.smallrye-openapi.security-scheme-name, by which the operations ask for it. */
    private static final String PASSWORD = "password";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        describePassword(description);
        Paths paths = description.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        Set<String> pages = paths.getPathItems().keySet().stream()
                .filter(path -> !ApiRequests.isApi(path))
                .collect(Collectors.toSet());
        pages.forEach(paths::removePathItem);
    }

    private static void describePassword(OpenAPI description) {
        Components components = description.getComponents();
        if (components == null) {
            components = OASFactory.createComponents();
            description.setComponents(components);
        }
        components.addSecurityScheme(
                PASSWORD,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("An account's email and password"));
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(PASSWORD));
    }
}
