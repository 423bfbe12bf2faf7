package org.naast.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.naast.viewer.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Switches the language, in a cookie that ends with the browser, and goes back to the page. */
@Controller
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @Public("a language may be chosen by anybody")
    @GetMapping("/language/{to:en|nl}")
    String choose(
            @PathVariable String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, Locale.of(to));
        return "redirect:" + (isOurs(back) ? back : "/");
    }

    /** Only a plain path of this site: a link must not send anybody elsewhere. */
    private static boolean isOurs(String back) {
        return back.matches("/([a-z0-9][A-Za-z0-9/_-]*)?");
    }
}
