package org.naast.matching;

import java.util.List;
import java.util.stream.Stream;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.directory.Listing;
import org.naast.directory.ListingSink;
import org.naast.matching.Towns.Town;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Keeps the rows to search in, in the directory's transaction. */
@Component
class Candidates implements ListingSink {

    private static final int NAMES_NONE = -1;

    private final CandidateTable table;
    private final Facets facets;
    private final Towns towns;

    Candidates(CandidateTable table, Facets facets, Towns towns) {
        this.table = table;
        this.facets = facets;
        this.towns = towns;
    }

    @Override
    public void listed(Viewer viewer, Listing listing) {
        table.remove(listing.peer());
        rows(listing).forEach(table::insert);
    }

    @Override
    public void gone(Viewer viewer, PersonId peer) {
        table.remove(peer);
    }

    private Stream<Candidate> rows(Listing listing) {
        var any = any(listing);
        var each = listing.told().stream()
                .flatMap(told -> facets.experience(told.experience()).stream()
                        .map(bit -> any.under(bit, told.band().number())));
        return Stream.concat(Stream.of(any), each);
    }

    private Candidate any(Listing listing) {
        var town = listing.locality().flatMap(towns::find).orElse(Town.NOWHERE);
        var longest = listing.told().stream()
                .mapToInt(told -> told.band().number())
                .max()
                .orElse(1);
        return new Candidate(
                NAMES_NONE,
                longest,
                listing.gender().map(Gender::number).orElse(0),
                listing.online(),
                listing.inPerson() && town.number() != 0,
                listing.validUntil(),
                facets.languages(listing.languages()),
                listing.hours().zone(),
                HalfHours.of(listing.hours()),
                facets.ways(listing.told().stream()
                        .flatMap(told -> told.ways().stream())
                        .toList()),
                managed(listing.told(), Band.ONE_TO_TWO),
                managed(listing.told(), Band.TWO_TO_FIVE),
                managed(listing.told(), Band.FIVE_OR_MORE),
                town.x(),
                town.y(),
                town.z(),
                town.number(),
                listing.peer().value().getLeastSignificantBits(),
                listing.peer(),
                listing.programme());
    }

    private long managed(List<Listing.Told> told, Band atLeast) {
        return facets.experiences(told.stream()
                .filter(one -> one.band().compareTo(atLeast) >= 0)
                .map(Listing.Told::experience)
                .toList());
    }
}
