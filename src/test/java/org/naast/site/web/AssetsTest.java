package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** The few files that pages bring along: kept for a year by their contents, and looked for under their own path alone. */
@NaastTest
class AssetsTest {

    private static final Pattern STYLE = Pattern.compile("href=\"(/assets/naast-[0-9a-f]{32}\\.css)\"");

    @Autowired
    Screens screens;

    @Autowired
    ResourceUrlProvider files;

    @Test
    void aPageNamesThemByWhatIsInThem() {
        var style = STYLE.matcher(screens.text(Persons.guest(), "/"));

        assertThat(style.find()).isTrue();
        assertThat(screens.get(Persons.guest(), style.group(1)))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public");
        assertThat(screens.get(Persons.guest(), "/assets/naast-nothing.css")).hasStatus(404);
    }

    /** Each link on each page would be, and that was most of the work of a page. */
    @Test
    void noOtherLinkIsLookedForAmongTheFiles() {
        assertThat(files.getHandlerMap()).containsKey("/assets/**").doesNotContainKey("/**");
        assertThat(files.getForLookupPath("/assets/naast.css")).isNotNull();
    }
}
