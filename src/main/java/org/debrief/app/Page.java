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

    @Inject
    Assets assets;

    public List<String> getStyleSheets() {
        return Assets.STYLE_SHEETS;
    }

    /** Changes when a style sheet changes, so that a browser may keep the old one for as long as it likes. */
    public String getAssetVersion() {
        return assets.version();
    }

    /** Whether the page lives at {@code path} or below it. */
    public boolean isUnder(String path) {
        String here = context.normalizedPath();
        return here.equals(path) || here.startsWith(path + "/");
    }
}
