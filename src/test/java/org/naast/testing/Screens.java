package org.naast.testing;

import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import org.naast.viewer.Viewer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages as somebody gets them, in Dutch, and forms as they send them. Lazy: where a test starts the whole server, nobody browses so. */
@Lazy
@Component
public class Screens {

    private final MockMvcTester browser;

    Screens(MockMvcTester browser) {
        this.browser = browser;
    }

    public MvcTestResult get(Viewer viewer, String path) {
        return browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    /**
     * A form, sent.
     *
     * @param fields name and value in turn
     */
    public MvcTestResult post(Viewer viewer, String path, String... fields) {
        var request = browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(csrf())
                .with(Signed.in(viewer));
        for (var field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    public String text(Viewer viewer, String path) {
        return text(get(viewer, path));
    }

    public static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
