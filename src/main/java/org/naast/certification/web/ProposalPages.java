package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.certification.Proposal;
import org.naast.certification.Proposals;
import org.naast.people.Names;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what one coordinator recorded and another has to look at. */
@Component
class ProposalPages {

    private final Proposals proposals;
    private final Names names;
    private final Moments moments;

    ProposalPages(Proposals proposals, Names names, Moments moments) {
        this.proposals = proposals;
        this.names = names;
        this.moments = moments;
    }

    List<CertificatesPage.Waits> of(Viewer coordinator, ProgrammeId programme, Locale locale) {
        var waiting = proposals.waiting(coordinator, programme);
        var called = names.shown(
                coordinator,
                waiting.stream()
                        .flatMap(one -> Stream.of(one.whose(), one.by()))
                        .collect(Collectors.toSet()));
        return waiting.stream()
                .map(one -> waits(coordinator, one, called, locale))
                .toList();
    }

    private CertificatesPage.Waits waits(
            Viewer coordinator, Proposal one, Map<PersonId, String> called, Locale locale) {
        var certificate = one.certificate();
        return new CertificatesPage.Waits(
                one.id(),
                called.getOrDefault(one.whose(), "–"),
                "certification.level." + certificate.level().word(),
                certificate.issuer(),
                certificate.to().map(day -> moments.dated(day, locale)).orElse(""),
                called.getOrDefault(one.by(), "–"),
                one.mayAgree(coordinator.id()));
    }
}
