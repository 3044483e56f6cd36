package org.debrief.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.debrief.app.Assets;

/**
 * The page to read and try the API on. The one that comes with its library has a script and a style sheet written into it, which no
 * page of ours may have, so this one stands in its place and loads the same files.
 */
@ApplicationScoped
class ApiBrowser {

    /** Before the library's own page, after the headers of every answer. */
    private static final int PRIORITY = 900;

    private static final Set<String> ADDRESSES = Set.of("/q/swagger-ui", "/q/swagger-ui/", "/q/swagger-ui/index.html");

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ApiPage(String assetVersion) implements TemplateInstance {}

    void register(@Observes Filters filters) {
        filters.register(ApiBrowser::handle, PRIORITY);
    }

    private static void handle(RoutingContext context) {
        if (ADDRESSES.contains(context.normalizedPath())) {
            context.response()
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(new ApiPage(Assets.VERSION).render());
        } else {
            context.next();
        }
    }
}
