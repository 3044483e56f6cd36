package org.debrief.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people reach the product, as its operator has set it: what a request says of it may be made up. */
@ApplicationScoped
public class PublicAddress {

    private final Optional<String> address;

    @Inject
    PublicAddress(@ConfigProperty(name = "debrief.address") Optional<String> address) {
        this.address =
                address.map(typed -> typed.strip().replaceFirst("/+$", "")).filter(typed -> !typed.isEmpty());
    }

    /** Whether it is reached by TLS only. */
    public boolean isHttps() {
        return address.map(a -> a.startsWith("https://")).orElse(false);
    }

    /** The whole address of a path of ours; none where the operator has set no address. */
    public Optional<String> of(String path) {
        return address.map(a -> a + path);
    }
}
