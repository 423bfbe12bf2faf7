package org.naast.demo;

import java.net.InetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.naast.screens.Demonstration;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * Before anything listens: refuses to start where invented people with a known passphrase could be reached from elsewhere,
 * or would come among real ones; and tells every page when everybody here is invented.
 */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoGuard implements SmartInitializingSingleton, Demonstration {

    private final DemoSettings settings;
    private final ObjectProvider<ServerProperties> server;
    private final Invention invention;
    private volatile boolean everybody;

    DemoGuard(DemoSettings settings, ObjectProvider<ServerProperties> server, Invention invention) {
        this.settings = settings;
        this.server = server;
        this.invention = invention;
    }

    @Override
    public boolean isOne() {
        return everybody;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var here = invention.isHere(Viewer.job());
        var real = invention.mayBeReal(Viewer.job());
        whyNot(settings.wanted(), here, real, address()).ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        if (settings.wanted()) {
            invention.begin(Viewer.job());
        }
        everybody = here || settings.wanted();
    }

    /** Without a server nobody listens. */
    private @Nullable InetAddress address() {
        var known = server.getIfAvailable();
        return known == null ? InetAddress.getLoopbackAddress() : known.getAddress();
    }

    /** Why this start is refused; empty when it may go on. */
    static Optional<String> whyNot(boolean wanted, boolean here, boolean real, @Nullable InetAddress address) {
        if (wanted && real) {
            return Optional.of("this folder holds people who are not invented; start it with --demo none,"
                    + " or choose another --data for invented people");
        }
        if ((wanted || here) && (address == null || !address.isLoopbackAddress())) {
            return Optional.of(
                    "everybody in this folder is invented, with a passphrase that anybody can read: they answer"
                            + " on this machine only. Set server.address to 127.0.0.1, or choose another --data");
        }
        return Optional.empty();
    }
}
