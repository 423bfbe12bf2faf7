package org.naast.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.naast.conversations.ConversationId;

/** One page's stream, over a plain socket so that it costs the client next to nothing. */
final class StreamClient implements AutoCloseable {

    private static final Pattern WORDS = Pattern.compile("\"text\":\"([^\"]*)\"");

    private final SocketChannel channel;

    private StreamClient(SocketChannel channel) {
        this.channel = channel;
    }

    /** Tells the words of each message that comes. */
    static StreamClient open(int port, Browsing browsing, ConversationId talk, Consumer<String> arrived)
            throws IOException {
        var client = quiet(port, browsing, talk);
        Thread.ofVirtual().start(() -> client.read(arrived));
        return client;
    }

    /** Asks, and does not read. */
    static StreamClient quiet(int port, Browsing browsing, ConversationId talk) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var request = "GET /conversations/" + talk + "/stream HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\nCookie: " + browsing.cookies() + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return new StreamClient(channel);
    }

    private void read(Consumer<String> arrived) {
        try (var lines =
                new BufferedReader(new InputStreamReader(channel.socket().getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var found = WORDS.matcher(line);
                if (line.startsWith("data:") && found.find()) {
                    arrived.accept(found.group(1));
                }
            }
        } catch (IOException e) {
            // The bench closed it.
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
