package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTextsTest {

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("reference_nl")).isNotEmpty().isEqualTo(keys("reference"));
    }

    private static Set<String> keys(String name) throws IOException {
        try (var in = ReferenceTextsTest.class.getResourceAsStream("/messages/" + name + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames();
        }
    }
}
