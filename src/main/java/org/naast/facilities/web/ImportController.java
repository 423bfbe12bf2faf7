package org.naast.facilities.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.naast.facilities.FacilityImports;
import org.naast.facilities.Field;
import org.naast.facilities.Kind;
import org.naast.facilities.Report;
import org.naast.facilities.Source;
import org.naast.facilities.Unusable;
import org.naast.screens.NotHere;
import org.naast.viewer.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Brings in lists of places: first a try with its report, then for good. */
@Controller
class ImportController {

    private static final int LINES_SHOWN = 200;

    record Bad(String list, int line, String reasonKey) {}

    record Wrong(String key, String first, String second) {}

    /**
     * @param fields what a mapping may name
     * @param bad the first lines that were left out
     */
    record ImportPage(String mapping, String fields, Optional<Report> report, List<Bad> bad, Optional<Wrong> wrong) {}

    private final FacilityImports imports;

    ImportController(FacilityImports imports) {
        this.imports = imports;
    }

    @GetMapping("/places/import")
    String ask(Viewer viewer, Model model) {
        allowed(viewer);
        model.addAttribute("page", page("", Optional.empty(), Optional.empty()));
        return "facilities/import";
    }

    @PostMapping("/places/import")
    ModelAndView create(
            Viewer viewer,
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "") String mapping,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "true") boolean tryOnly)
            throws IOException {
        allowed(viewer);
        try {
            var sources = new java.util.ArrayList<Source>();
            for (var one : file) {
                sources.add(Source.file(
                                Optional.ofNullable(one.getOriginalFilename()).orElse(""), one.getBytes())
                        .with(mapping, Kind.meant(kind), Optional.empty()));
            }
            return show(page(mapping, imports.run(viewer, sources, tryOnly), Optional.empty()), HttpStatus.OK);
        } catch (Unusable e) {
            return show(page(mapping, Optional.empty(), Optional.of(wrong(e))), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static void allowed(Viewer viewer) {
        if (!FacilityImports.allowed(viewer)) {
            throw new NotHere();
        }
    }

    private static ModelAndView show(ImportPage page, HttpStatus status) {
        var shown = new ModelAndView("facilities/import", status);
        shown.addObject("page", page);
        return shown;
    }

    private static Wrong wrong(Unusable e) {
        var about = e.about();
        return new Wrong(
                "facilities.unusable." + e.why().word(),
                about.isEmpty() ? "" : about.getFirst(),
                about.size() < 2 ? "" : about.get(1));
    }

    private static ImportPage page(String mapping, Optional<Report> report, Optional<Wrong> wrong) {
        var bad = report.stream()
                .flatMap(one -> one.rejected().stream())
                .limit(LINES_SHOWN)
                .map(one -> new Bad(
                        one.list(),
                        one.line(),
                        "facilities.reason." + one.reason().word()))
                .toList();
        var fields =
                String.join(", ", Arrays.stream(Field.values()).map(Field::word).toList());
        return new ImportPage(mapping, fields, report, bad, wrong);
    }
}
