package org.debrief.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/** The style sheets and scripts, as far as a browser must know that they changed. */
@ApplicationScoped
class Assets {

    /** In the order in which they are linked. */
    static final List<String> STYLE_SHEETS =
            List.of("tokens", "base", "nav", "buttons", "forms", "cards", "tables", "chips", "article", "notices");

    private final String version;

    Assets() {
        CRC32 sum = new CRC32();
        for (String sheet : STYLE_SHEETS) {
            sum.update(bytes("/META-INF/resources/css/" + sheet + ".css"));
        }
        version = Long.toHexString(sum.getValue());
    }

    String version() {
        return version;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The style sheet " + resource + " is not in the product");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
