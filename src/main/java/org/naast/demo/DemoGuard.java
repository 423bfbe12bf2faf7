package org.naast.demo;

import org.naast.screens.ScreensSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Configuration;

/** Refuses to start where invented people with a known passphrase could be reached from elsewhere, or pass for real. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemoSettings.class)
class DemoGuard {

    DemoGuard(DemoSettings settings, ServerProperties server, ScreensSettings screens) {
        var address = server.getAddress();
        if (settings.wanted() && (address == null || !address.isLoopbackAddress())) {
            throw new IllegalStateException(
                    "invented people answer on this machine only: set server.address to 127.0.0.1,"
                            + " or naast.demo.size to none");
        }
        if (settings.wanted() != screens.demo()) {
            throw new IllegalStateException("naast.demo.size is " + settings.size() + " and naast.screens.demo is "
                    + screens.demo() + ": invented people and the label on each page go together");
        }
    }
}
