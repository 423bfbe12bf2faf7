package org.naast.organisations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.organisations.Decider;
import org.naast.organisations.Deciders;
import org.naast.organisations.Programme;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says who decides in a programme, and since when. */
@Component
class DeciderRows {

    /**
     * One person.
     *
     * @param since in words; empty when it is not known
     * @param seats keys of their seats at the desk
     * @param oneself whether it is the reader
     */
    record Row(UUID person, String name, String since, List<String> seats, boolean oneself) {}

    private final Deciders deciders;
    private final Names names;
    private final Moments moments;

    DeciderRows(Deciders deciders, Names names, Moments moments) {
        this.deciders = deciders;
        this.names = names;
        this.moments = moments;
    }

    List<Row> of(Viewer viewer, Programme programme, Locale locale) {
        return deciders.of(viewer, programme.id()).stream()
                .map(one -> row(viewer, programme, one, locale))
                .toList();
    }

    private Row row(Viewer viewer, Programme programme, Decider one, Locale locale) {
        return new Row(
                one.person().value(),
                names.shown(viewer, one.person()),
                one.since()
                        .map(at -> moments.dated(LocalDate.ofInstant(at, programme.zone()), locale))
                        .orElse(""),
                Stream.of(Decider.Seat.values())
                        .filter(one.seats()::contains)
                        .map(seat -> "organisations.duty." + seat.name().toLowerCase(Locale.ROOT))
                        .toList(),
                one.person().equals(viewer.id()));
    }
}
