package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;

/** A person who sees who looked reads in words at what, whatever use case it was. */
class LookWordsTest {

    private static final String KEY = "people.look.";

    @ParameterizedTest
    @ValueSource(strings = {"people.properties", "people_nl.properties"})
    void everyUseCaseThatIsWrittenDownHasWords(String file) throws IOException {
        assertThat(words(file)).isEqualTo(audited());
    }

    @Test
    void everyRoleHasWords() throws IOException {
        var keys = read("people.properties").stringPropertyNames();
        for (var role : Role.values()) {
            assertThat(keys).contains("people.looks.who." + role.word());
        }
    }

    private static Set<String> audited() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.naast").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(LookWordsTest::isUseCase)
                        .filter(method -> isTry(method) || tells(method))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isUseCase(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !parameters.isEmpty()
                && parameters.getFirst().isEquivalentTo(Viewer.class);
    }

    private static boolean isTry(JavaMethod method) {
        return Stream.of(
                                method.tryGetAnnotationOfType(NotPersonal.class),
                                method.getOwner().tryGetAnnotationOfType(NotPersonal.class))
                        .flatMap(Optional::stream)
                        .anyMatch(NotPersonal::noIsATry)
                && !method.getRawReturnType().getName().equals("void");
    }

    private static boolean tells(JavaMethod method) {
        return !method.isAnnotatedWith(NotPersonal.class)
                && !method.getOwner().isAnnotatedWith(NotPersonal.class)
                && mayTell(method.getRawReturnType());
    }

    /** Of nothing, a yes or no, and an id nobody is the owner. */
    private static boolean mayTell(JavaClass answer) {
        return !answer.isPrimitive() && !answer.getSimpleName().endsWith("Id");
    }

    private static Set<String> words(String file) throws IOException {
        return read(file).stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .map(key -> key.substring(KEY.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }
}
