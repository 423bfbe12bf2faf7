package org.naast.screens;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Moments and waits as people say them: "tonight at 7 pm", "morgen om 19.00 uur", "2 hours". */
@Component("momentsInWords")
public class Moments {

    private static final int EVENING = 18;
    private static final int WEEK = 7;

    private final MessageSource messages;
    private final Clock clock;

    Moments(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A moment in the zone of whoever waits, relative to today there. */
    public String at(Instant moment, ZoneId zone, Locale locale) {
        return say("screens.time.", moment, zone, locale);
    }

    /** From when something may be done: up to the whole minute, so that nobody comes too soon. */
    public String from(Instant moment, ZoneId zone, Locale locale) {
        return at(moment.plus(Duration.ofMinutes(1)).minusNanos(1).truncatedTo(ChronoUnit.MINUTES), zone, locale);
    }

    /** The same as it stands after "by" or "until": "5 pm today". */
    public String by(Instant moment, ZoneId zone, Locale locale) {
        return say("screens.by.", moment, zone, locale);
    }

    private String say(String kind, Instant moment, ZoneId zone, Locale locale) {
        var there = moment.atZone(zone);
        var time = time(there, locale);
        var days = LocalDate.ofInstant(clock.instant(), zone).until(there.toLocalDate(), ChronoUnit.DAYS);
        if (days == 0) {
            return say(kind + (there.getHour() >= EVENING ? "tonight" : "today"), locale, time);
        }
        if (days == 1) {
            return say(kind + "tomorrow", locale, time);
        }
        return days > 1 && days < WEEK
                ? say(kind + "weekday", locale, there.getDayOfWeek().getDisplayName(TextStyle.FULL, locale), time)
                : say(kind + "date", locale, date(there.toLocalDate(), locale), time);
    }

    /** A day without its year when that is this year. */
    public String day(LocalDate day, Locale locale) {
        return date(day, locale);
    }

    /** A day with its year, as it stands on a paper. */
    public String dated(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    /** The hour of the day: "7 pm", "19.00 uur". */
    public String time(ZonedDateTime at, Locale locale) {
        if (locale.getLanguage().equals("nl")) {
            return at.format(DateTimeFormatter.ofPattern("HH.mm", locale)) + " uur";
        }
        var pattern = at.getMinute() == 0 ? "h a" : "h:mm a";
        return at.format(DateTimeFormatter.ofPattern(pattern, Locale.UK));
    }

    /** A wait, rounded down to its largest unit. */
    public String lasting(Duration wait, Locale locale) {
        if (wait.toHours() < 1) {
            return say("screens.wait.minutes", locale, Math.max(0, wait.toMinutes()));
        }
        return wait.toDays() < 1
                ? say("screens.wait.hours", locale, wait.toHours())
                : say("screens.wait.days", locale, wait.toDays());
    }

    /** How much time something takes: hours, and minutes where they are not whole. */
    public String spent(Duration time, Locale locale) {
        var hours = time.toHours();
        if (hours == 0) {
            return say("screens.wait.minutes", locale, time.toMinutes());
        }
        return time.toMinutesPart() == 0
                ? say("screens.wait.hours", locale, hours)
                : say("screens.spent", locale, hours, time.toMinutesPart());
    }

    private String date(LocalDate day, Locale locale) {
        var thisYear = day.getYear()
                == LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        return day.format(DateTimeFormatter.ofPattern(thisYear ? "d MMMM" : "d MMMM yyyy", locale));
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
