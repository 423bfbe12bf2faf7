package org.naast.directory.web;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.naast.directory.web.StepPage.Option;
import org.naast.reference.TypedTown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Choices in words. */
@Component("directoryBoxes")
class Boxes {

    private static final List<String> PARTS = List.of("night", "morning", "afternoon", "evening");

    private final MessageSource messages;

    Boxes(MessageSource messages) {
        this.messages = messages;
    }

    String time(int part, Locale locale) {
        var day = DayOfWeek.of(part / 4 + 1).getDisplayName(TextStyle.FULL, locale);
        return say("part." + PARTS.get(part % 4), locale, day);
    }

    List<Option> untold(String key, boolean chosen, List<Option> options, Locale locale) {
        return Stream.concat(Stream.of(new Option("", say(key + ".untold", locale), chosen)), options.stream())
                .toList();
    }

    <T> List<Option> options(T[] all, Function<T, String> word, String key, Collection<T> chosen, Locale locale) {
        return Arrays.stream(all)
                .map(one -> new Option(word.apply(one), say(key + "." + word.apply(one), locale), chosen.contains(one)))
                .toList();
    }

    /** Why what was typed as a town is not one place yet. */
    String unclear(TypedTown town, Locale locale) {
        return switch (town) {
            case TypedTown.Several several -> say("error.town.which", locale, several.choices(locale));
            case TypedTown.Nothing() -> say("error.town.missing", locale);
            default -> say("error.town", locale);
        };
    }

    String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("directory." + key, arguments, locale);
    }
}
