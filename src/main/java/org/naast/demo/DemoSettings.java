package org.naast.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people are invented.
 *
 * @param size {@code none}, {@code small}, or a number of peers
 */
@ConfigurationProperties("naast.demo")
record DemoSettings(@DefaultValue("none") String size) {

    DemoSettings {
        if (!size.matches("none|small|[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException("naast.demo.size is none, small or a number");
        }
    }

    boolean wanted() {
        return !size.equals("none");
    }

    /** Peers beside those written by hand. */
    int more(int written) {
        return size.equals("small") || size.equals("none") ? 0 : Math.max(0, Integer.parseInt(size) - written);
    }
}
