package org.naast.reference;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Age, place and work each say little; the three together name a person to whoever knows the town. */
final class IdentifyingMarks {

    private static final String I_AM = "(?i:\\b(?:i am|i'm|ik ben))";
    private static final String NAME = "\\p{Lu}[\\p{L}&-]{1,30}(?: \\p{Lu}[\\p{L}&-]{1,30}){0,3}";

    private static final Shapes AGE = Shapes.of(
            I_AM + "(?: nu| now)? \\d{2}\\b"
                    + "(?! ?(?:jaar|years?|weken|weeks|maanden|months|dagen|days|keer|times|km|kilo)\\b(?! oud| old))",
            "\\b\\d{2} (?:jaar oud|years old)\\b",
            "\\b\\d{2}(?:-year-old|-jarige)\\b",
            "(?i)\\b(?:born|geboren) (?:in|op) .{0,15}(?:19|20)\\d\\d\\b",
            I_AM
                    + "(?i: (?:een |a )?(?:\\w{1,20} )?(?:man|vrouw|moeder|vader|woman|mother|father) (?:van|of|aged)) \\d{2}\\b");

    private static final Shapes WORK = Shapes.of(
            "(?i:\\b(?:work|worked|working|werk|werkte|gewerkt|werkzaam|job|baan|functie)"
                    + " (?:(?:as|als) (?:an? |een )?\\p{L}{1,20} )?(?:at|for|bij|voor)) (?:the |de |het )?" + NAME,
            I_AM + " (?:the |de |an? |een )?(?:\\p{L}{1,20} ){0,2}?(?i:teacher|nurse|doctor|dentist|baker|pastor|mayor"
                    + "|firefighter|policeman|farmer|pharmacist|librarian|vet|docent|leraar|lerares|verpleegkundige"
                    + "|huisarts|tandarts|bakker|dominee|burgemeester|brandweerman|agent|boer|apotheker|conducteur"
                    + "|notaris|slager|kapper|directeur|wethouder|dierenarts)\\b");

    private static final Shapes PLACE = Shapes.of("(?i:\\b(?:in|uit|from|near|te|naast)) (?:'s-)?"
            + "(?!January|February|March|April|May|June|July|August|September|October|November|December|English|Dutch"
            + "|Facebook|Nederland|Holland|Amerika|America|Europa|Europe|God)"
            + "\\p{Lu}\\p{Ll}{2,30}(?:[ -]\\p{Lu}\\p{Ll}{1,30}){0,3}");

    private IdentifyingMarks() {}

    /** The pieces, with dots between, when all three are there. */
    static Optional<String> in(String text) {
        var pieces = Stream.of(AGE, WORK, PLACE)
                .flatMap(shapes -> shapes.first(text).stream())
                .toList();
        return pieces.size() == 3 ? Optional.of(pieces.stream().collect(Collectors.joining(" … "))) : Optional.empty();
    }
}
