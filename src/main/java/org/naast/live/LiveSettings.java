package org.naast.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams behave.
 *
 * @param comment after this long without a word a stream says something nobody sees, so that nothing between cuts it
 * @param longest after this long a stream ends; the browser comes back and is asked anew who it is
 * @param reads how many streams of a node read at a time
 */
@ConfigurationProperties("naast.live")
record LiveSettings(
        @DefaultValue("20s") Duration comment,
        @DefaultValue("15m") Duration longest,
        @DefaultValue("8") int reads) {}
