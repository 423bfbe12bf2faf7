package org.naast;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.naast.privacy.About;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Public;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;

/** The borders of the house. Each rule says why it is there. */
class ArchitectureTest {

    private static final JavaClasses NAAST = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.naast");

    /** Use cases that need several transactions, each in the role of its purpose. */
    private static final Set<String> SEVERAL_TRANSACTIONS = Set.of("Matching");

    @Test
    void modulesKeepTheirBorders() {
        ApplicationModules.of(NaastApplication.class, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .verify();
    }

    /** Told beforehand, the order in which modules migrate need not be found out at each start: that takes seconds. */
    @Test
    void theOrderInWhichModulesMigrateIsWrittenDown() throws IOException {
        var file = Path.of("src/main/resources/META-INF/spring-modulith/application-modules.json");
        var found = ApplicationModuleIdentifiers.of(
                        ApplicationModules.of(NaastApplication.class, ImportOption.Predefined.DO_NOT_INCLUDE_TESTS))
                .stream()
                .map(one -> "  \"" + one + "\": {}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));

        assertThat(Files.readString(file)).as("what %s must say", file).isEqualTo(found);
    }

    @Test
    void onlyTablesSpeakSql() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Table")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .because("all SQL of a table is in one class, where a reviewer finds it")
                .check(NAAST);
    }

    @Test
    void handlersKnowWhoIsAsking() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(takeAViewer())
                .because("an endpoint that cannot say who is asking cannot say no")
                .check(NAAST);
    }

    @Test
    void nobodyLooksAtTheWallClock() {
        noClasses()
                .should()
                .callMethodWhere(describe("it is now() without a clock", ArchitectureTest::asksTheSystemForTheTime))
                .because("time comes from the Clock, which tests move and every node shares")
                .check(NAAST);
    }

    @Test
    void nothingDependsOnScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.naast..web.."))
                .because("a screen shows what a module offers, and has no privileges a neighbour lacks")
                .check(NAAST);
    }

    @Test
    void screensArePrivate() {
        classes()
                .that()
                .resideInAPackage("org.naast..web..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .because("what a screen needs is nobody else's business")
                .allowEmptyShould(true)
                .check(NAAST);
    }

    @Test
    void useCasesAreTransactions() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .and(describe("are one", type -> !SEVERAL_TRANSACTIONS.contains(type.getSimpleName())))
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("the viewer is told to the transaction")
                .check(NAAST);
    }

    @Test
    void whatTellsAboutAPersonSaysSo() {
        methods()
                .that(describe("are use cases", ArchitectureTest::isUseCase))
                .should(tellOrSayWhyNot())
                .because("every look at somebody else is written down")
                .check(NAAST);
    }

    private static boolean asksTheSystemForTheTime(JavaMethodCall call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
    }

    private static boolean isUseCase(JavaMethod method) {
        var parameters = method.getRawParameterTypes();
        return method.getOwner().isAnnotatedWith(Service.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !parameters.isEmpty()
                && parameters.getFirst().isEquivalentTo(Viewer.class);
    }

    private static ArchCondition<JavaMethod> takeAViewer() {
        return condition(
                "take a Viewer, or say why they are public",
                method -> method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Viewer.class))
                        || method.isAnnotatedWith(Public.class)
                        || method.getOwner().isAnnotatedWith(Public.class));
    }

    private static ArchCondition<JavaMethod> tellOrSayWhyNot() {
        return condition(
                "return About, an answer, an id, a time or nothing, or say why it is not personal",
                method -> method.isAnnotatedWith(NotPersonal.class)
                        || method.getOwner().isAnnotatedWith(NotPersonal.class)
                        || isTelling(method.getReturnType()));
    }

    private static boolean isTelling(JavaType type) {
        if (type instanceof JavaParameterizedType of && isContainer(of.toErasure())) {
            return isTelling(of.getActualTypeArguments().getLast());
        }
        var raw = type.toErasure();
        return (raw.isPrimitive() && Set.of("void", "boolean").contains(raw.getName()))
                || raw.isEquivalentTo(java.time.Instant.class)
                || raw.isAnnotatedWith(NotPersonal.class)
                || raw.isAssignableTo(About.class)
                || raw.getSimpleName().endsWith("Id")
                || raw.isEnum()
                || (raw.isInterface() && !raw.getSubclasses().isEmpty());
    }

    private static boolean isContainer(JavaClass raw) {
        return raw.isAssignableTo(Optional.class) || raw.isAssignableTo(Collection.class);
    }

    private static ArchCondition<JavaMethod> condition(
            String what, java.util.function.Predicate<? super JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
