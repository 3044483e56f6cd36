package org.debrief.app;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the layout asks about the page that it frames. */
@Named("page")
@RequestScoped
public class Page {

    @Inject
    RoutingContext context;

    public List<String> getStyleSheets() {
        return Assets.STYLE_SHEETS;
    }

    public String getAssetVersion() {
        return Assets.VERSION;
    }

    /** Whether the page lives at {@code path} or below it. */
    public boolean isUnder(String path) {
        String here = context.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/");
    }
}
