package org.naast.facilities;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.naast.facilities.RowReader.Read;

/** Reads a CSV file as people send them: with commas, semicolons or tabs. */
class SheetReader {

    private SheetReader() {}

    /** @throws Unusable when columns are missing, or the file is no table at all */
    static Sheet read(Source source) {
        var text = source.content();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var parser = CSVParser.parse(new StringReader(text), format)) {
            var records = parser.iterator();
            if (!records.hasNext()) {
                throw new Unusable(Unusable.Why.EMPTY);
            }
            var headers = records.next().toList();
            var mapping = Mapping.of(headers, source.mapping());
            var country = source.country().orElseGet(() -> usualCountry(headers));
            var kind = source.kind().or(() -> Kind.meant(source.list()));
            return read(source.list(), parser, new RowReader(mapping, headers.size(), country, kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new Unusable(Unusable.Why.NO_TABLE);
        }
    }

    private static Sheet read(String list, CSVParser parser, RowReader reader) {
        var rows = new ArrayList<Row>();
        var rejected = new ArrayList<Rejection>();
        var line = (int) parser.getCurrentLineNumber() + 1;
        for (var record : parser) {
            switch (reader.read(record, line)) {
                case Read.Good(Row row) -> rows.add(row);
                case Read.Bad(Rejection.Reason reason) -> rejected.add(new Rejection(list, line, reason));
            }
            line = (int) parser.getCurrentLineNumber() + 1;
        }
        return new Sheet(list, rows, rejected);
    }

    /** Whatever the first line has most of. */
    private static char delimiter(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        one -> first.chars().filter(letter -> letter == one).count()))
                .orElse(',');
    }

    private static String usualCountry(List<String> headers) {
        return headers.stream().anyMatch(header -> header.strip().equalsIgnoreCase("postcode")) ? "NL" : "US";
    }
}
