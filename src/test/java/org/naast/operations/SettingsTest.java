package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A setting that is a file or a folder is bound from its name: no converter makes an optional path of a text. */
class SettingsTest {

    @Test
    void noSettingIsOfAKindThatNothingCanBeReadInto() throws Exception {
        var cannot = Pattern.compile("record \\w+Settings\\([^)]*Optional<Path>", Pattern.DOTALL);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("Settings.java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(cannot));
        }
    }
}
