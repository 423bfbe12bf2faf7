package org.naast.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Nobody loses what they wrote because the form was gone. */
class WrittenTest {

    private static final Pattern FIELD = Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"");

    @Test
    void everyFieldInWhichPeopleWriteAtLengthIsGivenBack() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                FIELD.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
            }
        }
        // What they paste into it is somebody's badge, and they still have it.
        names.remove("badge");

        assertThat(names).isNotEmpty();
        assertThat(Written.FIELDS).containsAll(names);
    }

    @Test
    void aSecretAndWhatIsEmptyAreNot() {
        var request = new MockHttpServletRequest();
        request.setParameter("passphrase", "een fiets zonder bel in mei");
        request.setParameter("words", " ");
        request.setParameter("reason", "Eerst\nnagaan\u0000");

        assertThat(new Written().in(request)).containsExactly("Eerst\nnagaan");
    }
}
