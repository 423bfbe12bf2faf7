package org.naast.screens;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation shows itself.
 *
 * @param demo whether everybody here is invented; every page says so then
 * @param leaveTo where "leave this site" goes: an ordinary page that says nothing about us
 */
@ConfigurationProperties("naast.screens")
public record ScreensSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("https://www.wikipedia.org/") String leaveTo) {}
