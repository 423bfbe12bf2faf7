package org.naast.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Showing;
import org.naast.certification.Taken;
import org.naast.certification.Taking;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Makes a paper of a certificate that holds now, for its holder and nobody else. Nothing of it is kept. */
@Component
public class Papers {

    private final Taking taking;
    private final Showing showing;
    private final Letters letters = new Letters();

    Papers(Taking taking, Showing showing) {
        this.taking = taking;
        this.showing = showing;
    }

    /** Empty when it is not theirs, does not hold now, or its link does not end with this code. */
    public Optional<Taken> find(Viewer holder, UUID certificate, String code) {
        return taking.find(holder, certificate).filter(_ -> showing.opens(holder, certificate, code));
    }

    /** A text of people as our letters write it; empty when they cannot. */
    public Optional<String> written(String text) {
        return letters.written(text);
    }

    /** As a PDF. It is written into memory, which fails only when there is none. */
    public static byte[] print(Paper paper) {
        try (var sheet = new Sheet(paper)) {
            sheet.mark();
            sheet.quiet(paper.head(), 15);
            sheet.heading(1, paper.name(), 32);
            sheet.text(paper.level(), 19);
            sheet.text(paper.given(), 13);
            sheet.line();
            sheet.heading(2, paper.look(), 17);
            sheet.text(paper.scan(), 13);
            sheet.code(paper.address(), paper.code());
            sheet.quiet(paper.address(), 11);
            sheet.quiet(paper.made(), 11);
            return sheet.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
