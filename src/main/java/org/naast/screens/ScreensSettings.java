package org.naast.screens;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation shows itself.
 *
 * @param leaveTo where "leave this site" goes: an ordinary page that says nothing about us
 */
@ConfigurationProperties("naast.screens")
public record ScreensSettings(
        @DefaultValue("https://www.wikipedia.org/") String leaveTo) {}
