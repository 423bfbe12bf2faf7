package org.naast.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Experiences, languages, ways of managing and boundary rules, in the order of their packs. What is stored elsewhere is
 * the id; an id that is no longer here is shown as nothing and never guessed.
 */
@Component
public class Reference {

    private final List<Pack> packs;
    private final Map<String, Experience> experiences;
    private final Map<String, Language> languages;
    private final Map<String, Way> ways;
    private final Map<String, BoundaryRule> boundaryRules;
    private final String boundaryRulesVersion;

    Reference() {
        var experiencePack = PackReader.read("experiences", Experiences.class);
        var languagePack = PackReader.read("languages", Languages.class);
        var wayPack = PackReader.read("ways", Ways.class);
        var rulePack = PackReader.read("boundary-rules", Rules.class);
        packs = List.of(experiencePack.pack, languagePack.pack, wayPack.pack, rulePack.pack);
        experiences = byId(experiencePack.experiences, Experience::id);
        languages = byId(languagePack.languages, Language::code);
        ways = byId(wayPack.ways, Way::id);
        boundaryRules = byId(rulePack.rules, BoundaryRule::id);
        boundaryRulesVersion = rulePack.pack.version();
    }

    /** The packs as the application reads them, for code that runs without it. */
    public static Reference load() {
        return new Reference();
    }

    public List<Experience> experiences() {
        return List.copyOf(experiences.values());
    }

    public Optional<Experience> experience(String id) {
        return Optional.ofNullable(experiences.get(id));
    }

    public List<Language> languages() {
        return List.copyOf(languages.values());
    }

    public Optional<Language> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    public List<Way> ways() {
        return List.copyOf(ways.values());
    }

    public Optional<Way> way(String id) {
        return Optional.ofNullable(ways.get(id));
    }

    public List<BoundaryRule> boundaryRules() {
        return List.copyOf(boundaryRules.values());
    }

    /** Which agreements these are: whoever signs, signs this version. */
    public String boundaryRulesVersion() {
        return boundaryRulesVersion;
    }

    public Optional<BoundaryRule> boundaryRule(String id) {
        return Optional.ofNullable(boundaryRules.get(id));
    }

    public List<Pack> packs() {
        return packs;
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        return rows.stream().collect(Collectors.toMap(id, row -> row, (one, other) -> one, LinkedHashMap::new));
    }

    record Experiences(Pack pack, List<Experience> experiences) {
        Experiences {
            PackReader.unique("experience", experiences, Experience::id);
            PackReader.unique("experience bit", experiences, Experience::bit);
        }
    }

    record Languages(Pack pack, List<Language> languages) {
        Languages {
            PackReader.unique("language", languages, Language::code);
            PackReader.unique("language bit", languages, Language::bit);
        }
    }

    record Ways(Pack pack, List<Way> ways) {
        Ways {
            PackReader.unique("way", ways, Way::id);
            PackReader.unique("way bit", ways, Way::bit);
        }
    }

    record Rules(Pack pack, List<BoundaryRule> rules) {
        Rules {
            PackReader.unique("boundary rule", rules, BoundaryRule::id);
        }
    }
}
