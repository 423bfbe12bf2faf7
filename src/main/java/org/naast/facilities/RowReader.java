package org.naast.facilities;

import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVRecord;
import org.naast.facilities.Rejection.Reason;
import org.naast.facilities.Row.Place;
import org.naast.facilities.Row.Service;

/** Judges one record of a list: a row, or the reason why not. */
class RowReader {

    private static final int LONGEST = 200;
    private static final OptionalDouble NOUGHT = OptionalDouble.of(0);

    /** What a record says, or why it cannot be used. */
    sealed interface Read {
        record Good(Row row) implements Read {}

        record Bad(Reason reason) implements Read {}
    }

    private final Mapping mapping;
    private final int width;
    private final String country;
    private final Optional<Kind> kind;

    /**
     * @param country of lines that name none
     * @param kind of lines that name none
     */
    RowReader(Mapping mapping, int width, String country, Optional<Kind> kind) {
        this.mapping = mapping;
        this.width = width;
        this.country = country;
        this.kind = kind;
    }

    Read read(CSVRecord record, int line) {
        if (record.size() != width) {
            return new Read.Bad(Reason.COLUMNS);
        }
        var named = new Named(record, country(record));
        return named.wrong().<Read>map(Read.Bad::new).orElseGet(() -> new Read.Good(named.row(line)));
    }

    private String country(CSVRecord record) {
        var said = value(record, Field.COUNTRY);
        return said.isEmpty() ? country : said.toUpperCase(java.util.Locale.ROOT);
    }

    private String value(CSVRecord record, Field field) {
        var column = mapping.columns().get(field);
        return column == null ? "" : Plain.text(record.get(column));
    }

    /** One record with its fields by name. */
    private class Named {

        private final CSVRecord record;
        private final String in;
        private final Optional<Postcode> postcode;

        Named(CSVRecord record, String in) {
            this.record = record;
            this.in = in;
            this.postcode = Postcode.read(get(Field.POSTCODE), in);
        }

        Optional<Reason> wrong() {
            if (!in.matches("[A-Z]{2}")) {
                return Optional.of(Reason.COUNTRY);
            }
            if (record.stream().anyMatch(value -> value.length() > LONGEST)) {
                return Optional.of(Reason.LENGTH);
            }
            return wrongWords().or(this::wrongPlace);
        }

        private Optional<Reason> wrongWords() {
            if (get(Field.NAME).isEmpty()) {
                return Optional.of(Reason.NAME);
            }
            if (get(Field.STREET).isEmpty()) {
                return Optional.of(Reason.STREET);
            }
            return get(Field.TOWN).isEmpty() ? Optional.of(Reason.TOWN) : Optional.empty();
        }

        private Optional<Reason> wrongPlace() {
            if (postcode.isEmpty()) {
                return Optional.of(Reason.POSTCODE);
            }
            var latitude = degrees(Field.LATITUDE, 90);
            var longitude = degrees(Field.LONGITUDE, 180);
            // Nought and nought together would be a place in the sea: somebody's empty cells.
            if (latitude.isEmpty() || longitude.isEmpty() || (latitude.equals(NOUGHT) && longitude.equals(NOUGHT))) {
                return Optional.of(Reason.COORDINATES);
            }
            return offered().isEmpty() ? Optional.of(Reason.SERVICE) : Optional.empty();
        }

        Row row(int line) {
            var code = postcode.orElseThrow();
            var place = new Place(
                    Plain.key(get(Field.NAME), get(Field.STREET), code.value(), in),
                    get(Field.NAME),
                    (get(Field.STREET) + " " + get(Field.STREET2)).strip(),
                    get(Field.TOWN),
                    get(Field.REGION),
                    code.value(),
                    in,
                    degrees(Field.LATITUDE, 90).orElseThrow(),
                    degrees(Field.LONGITUDE, 180).orElseThrow());
            var service = new Service(
                    offered().orElseThrow(), get(Field.UNIT), get(Field.PHONE), Plain.website(get(Field.WEBSITE)));
            return new Row(line, place, service, code.repaired(), Plain.mixesAlphabets(get(Field.NAME)));
        }

        private Optional<Kind> offered() {
            return Kind.meant(get(Field.SERVICE)).or(() -> kind);
        }

        private OptionalDouble degrees(Field field, double most) {
            try {
                var degrees = Double.parseDouble(get(field));
                return Math.abs(degrees) <= most ? OptionalDouble.of(degrees) : OptionalDouble.empty();
            } catch (NumberFormatException e) {
                return OptionalDouble.empty();
            }
        }

        private String get(Field field) {
            return value(record, field);
        }
    }
}
