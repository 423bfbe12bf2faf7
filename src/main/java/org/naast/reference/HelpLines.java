package org.naast.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers and sites of every crisis line we know: whoever writes one down shares help, not a way to be found.
 *
 * @param numbers as digits, from at home and from abroad
 * @param sites without {@code www.}
 */
record HelpLines(Set<String> numbers, Set<String> sites) {

    private static final String EVERYWHERE = "findahelpline.com";

    static HelpLines read() {
        var channels = PackReader.read("crisis-lines", CrisisLines.Countries.class).countries().stream()
                .flatMap(country -> country.lines().stream())
                .flatMap(line -> line.channels().stream())
                .toList();
        return new HelpLines(
                all(channels, HelpLines::numbers),
                Stream.concat(Stream.of(EVERYWHERE), all(channels, HelpLines::sites).stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> all(List<Channel> channels, Function<Channel, Stream<String>> what) {
        return channels.stream().flatMap(what).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> numbers(Channel channel) {
        return switch (channel) {
            case Channel.Call call -> Stream.of(digits(call.dial()), digits(call.e164()));
            case Channel.Text text -> Stream.of(digits(text.dial()));
            case Channel.Chat _ -> Stream.empty();
        };
    }

    private static Stream<String> sites(Channel channel) {
        return channel instanceof Channel.Chat chat ? Stream.of(chat.shown()) : Stream.empty();
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }

    boolean hasNumber(String piece) {
        return numbers.contains(digits(piece).replaceFirst("^00", "")) || numbers.contains(digits(piece));
    }

    /** Their site, and every page of it; of {@code childline.org.uk} a pattern may have found only the beginning. */
    boolean hasSite(String link) {
        var bare = link.replaceFirst("(?i)^(?:https?://)?(?:www\\.)?", "");
        var host = bare.split("[/?#]", 2)[0].toLowerCase(Locale.ROOT);
        return sites.stream().anyMatch(site -> site.equals(host) || site.startsWith(host + "."));
    }
}
