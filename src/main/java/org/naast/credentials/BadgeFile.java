package org.naast.credentials;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in the file of a badge: the text itself, or a PNG or SVG it is baked into (Open Badges 3.0, 5.3). */
public final class BadgeFile {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEYWORDS = Set.of("openbadgecredential", "openbadges");
    private static final Set<String> SPACES = Set.of("https://purl.imsglobal.org/ob/v3p0", "http://openbadges.org");
    private static final Set<String> ELEMENTS = Set.of("credential", "assertion");

    private BadgeFile() {}

    /** Whether it shows something itself, beside the badge in it. */
    public static boolean isPicture(byte[] file) {
        return isPng(file) || new String(file, StandardCharsets.UTF_8).strip().startsWith("<");
    }

    private static boolean isPng(byte[] file) {
        return Arrays.equals(PNG, Arrays.copyOf(file, PNG.length));
    }

    /** Empty for a picture without a badge in it, as every JPEG is. */
    public static Optional<String> text(byte[] file) {
        if (isPng(file)) {
            return png(ByteBuffer.wrap(file).position(PNG.length));
        }
        if (file.length > 2 && file[0] == (byte) 0xff && file[1] == (byte) 0xd8) {
            return Optional.empty();
        }
        var text = new String(file, StandardCharsets.UTF_8).strip();
        return text.startsWith("<") ? svg(file) : Optional.of(text);
    }

    /** Length, type, data and checksum, one chunk after another (PNG, third edition, 5.3). */
    private static Optional<String> png(ByteBuffer bytes) {
        while (bytes.remaining() >= 12) {
            var length = bytes.getInt();
            var type = bytes.getInt();
            if (length < 0 || length > bytes.remaining() - 4) {
                return Optional.empty();
            }
            if (type == 0x69545874) {
                var found = internationalText(bytes.slice(bytes.position(), length));
                if (found.isPresent()) {
                    return found;
                }
            }
            bytes.position(bytes.position() + length + 4);
        }
        return Optional.empty();
    }

    /** Keyword, whether it is compressed and how, language, keyword in that language, text (PNG, 11.3.3.4); a badge is not compressed. */
    private static Optional<String> internationalText(ByteBuffer bytes) {
        if (!KEYWORDS.contains(upToZero(bytes)) || bytes.remaining() < 2 || bytes.getShort() != 0) {
            return Optional.empty();
        }
        upToZero(bytes);
        upToZero(bytes);
        return Optional.of(StandardCharsets.UTF_8.decode(bytes).toString());
    }

    private static String upToZero(ByteBuffer bytes) {
        var from = bytes.position();
        while (bytes.hasRemaining()) {
            if (bytes.get() == 0) {
                return StandardCharsets.UTF_8
                        .decode(bytes.slice(from, bytes.position() - from - 1))
                        .toString();
            }
        }
        return "";
    }

    /** The text of the element, or, for a badge that is signed as a whole, what it is to be verified by. */
    private static Optional<String> svg(byte[] file) {
        var plain = XMLInputFactory.newFactory();
        plain.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        plain.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var xml = plain.createXMLStreamReader(new ByteArrayInputStream(file));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && holdsBadge(xml)) {
                    var signed = Optional.ofNullable(xml.getAttributeValue(null, "verify"));
                    return Optional.of(
                            signed.isPresent()
                                    ? signed.get()
                                    : xml.getElementText().strip());
                }
            }
        } catch (XMLStreamException _) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holdsBadge(XMLStreamReader xml) {
        return xml.getNamespaceURI() != null
                && SPACES.contains(xml.getNamespaceURI())
                && ELEMENTS.contains(xml.getLocalName());
    }
}
